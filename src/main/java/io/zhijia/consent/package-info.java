/**
 * Consents (同意): for what a person has allowed the union to use their data, in which words, when and how, and whether
 * they have taken it back.
 *
 * <p>Pages: {@code /me/consents}, one tick for each purpose and no bundle; {@code /privacy/consents} for chair and
 * secretary, who see who has consented, enter what was signed on paper, and word the texts. A text has versions; the one
 * that was agreed to is kept. A consent is given, and at any time withdrawn by the person. Other modules ask
 * {@link io.zhijia.consent.Consents} before they use anything that needs one, and stop when they hear
 * {@link io.zhijia.consent.ConsentWithdrawn}.
 */
@ApplicationModule(allowedDependencies = {"document", "identity", "privacy", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
