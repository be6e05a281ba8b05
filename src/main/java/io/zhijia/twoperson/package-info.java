/**
 * Two persons for a dangerous step (双人复核): one asks and says why, another who holds an office agrees, then the first
 * takes the step, once, within the hours the operator allows.
 *
 * <p>Page: {@code /two-person}. A module offers such a step as a {@link io.zhijia.twoperson.DangerousStep}, shows its
 * {@link io.zhijia.twoperson.Gate} on its page and asks {@link io.zhijia.twoperson.Countersigning} before taking it. A
 * request is asked, then approved or refused; an approved one is used. Where nobody else holds an office that could
 * agree, one person is enough, and the log says so. Announces nothing; tells people through {@code messaging}.
 */
@ApplicationModule(allowedDependencies = {"identity", "messaging", "privacy", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.twoperson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
