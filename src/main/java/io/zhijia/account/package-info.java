/**
 * Accounts: how people sign in, and their own page.
 *
 * <p>Pages: {@code /sign-in}, {@code /me}, {@code /me/password}, and for chair and secretary {@code /accounts}. A login is
 * invited (with a printed slip and a one-time password), then active, at last closed; five wrong passwords lock it for a
 * while; a new slip takes two persons for an officer, and for a voter while a vote
 * runs ({@link io.zhijia.account.AtTheBallot}). A step that only the person may take asks {@link
 * io.zhijia.account.PasswordCheck} once more. Listens to {@link io.zhijia.identity.PersonGone}; announces {@link
 * io.zhijia.account.SlipPrinted} and {@link io.zhijia.account.AccountClosed}.
 *
 * <p>{@code Logins} is the one port that is asked before a union is known.
 */
@ApplicationModule(allowedDependencies = {"identity", "privacy", "refusal", "tenancy", "twoperson", "web"})
@NullMarked
package io.zhijia.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
