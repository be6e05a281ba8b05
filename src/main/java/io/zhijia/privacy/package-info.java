/**
 * What nobody should see by accident (个人信息保护): fields kept encrypted, shown masked, and a log of who read them.
 *
 * <p>A module that keeps such a field asks {@link io.zhijia.privacy.Seals} for the {@link io.zhijia.privacy.Sealer} of its
 * union: it seals, opens into a {@link io.zhijia.privacy.Masked} value, and makes the keyed hash by which the field is
 * found. Reading a value in clear takes a {@link io.zhijia.privacy.Reading}, which only {@link io.zhijia.privacy.Audit}
 * gives out, after writing it down. Each union has keys of its own, wrapped by a key in a file of the operator's.
 *
 * <p>Pages: {@code /privacy} (the log, its export, renewing the keys), {@code /me/seen} (谁看过我的信息). The log is a chain
 * of hashes, verified on the page and by {@code check}.
 */
@ApplicationModule(allowedDependencies = {"identity", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
