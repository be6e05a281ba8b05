/**
 * Signing in at another house (单点登录), such as the school's or the company's own, by OpenID Connect.
 *
 * <p>Pages: a button on {@code /sign-in}, which leads over {@code /sign-in/outside} to that house and back to {@code
 * /sign-in/returned}; {@code /me/outside}, where people link their identity there and undo the link. Closed unless an
 * operator names the house ({@code zhijia.oidc.*}). Nobody gets an account this way: who comes is the holder of an account
 * that is here already, known by the link or, the first time, by the claim the operator trusts. A link is made or undone;
 * one that was undone is made anew only by the person. A second step (see {@code secondfactor}) is still asked for. No
 * events; every change is in the log.
 */
@ApplicationModule(allowedDependencies = {"account", "identity", "privacy", "tenancy", "web"})
@NullMarked
package io.zhijia.singlesignon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
