/**
 * The second step of signing in (第二步验证): a code of six figures from an app on the person's own phone.
 *
 * <p>Pages: {@code /sign-in/code} asks for it, {@code /me/second-factor} sets it up, {@code /accounts/second-factors} shows chair
 * and secretary who has it, and lets them demand it of those who hold the offices that matter. A factor is pending until
 * the first right code, then active; five wrong codes lock it for a while; ten codes on paper help when the phone is
 * lost. A passkey needs no second step. Its key is kept sealed (see {@code privacy}). Every change is in the log.
 */
@ApplicationModule(allowedDependencies = {"account", "identity", "privacy", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
