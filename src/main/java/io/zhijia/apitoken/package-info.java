/**
 * Tokens (程序口令): a person lets a program of their own read some of the exports, as themselves.
 *
 * <p>Page: {@code /me/tokens}. A token reads only, only the exports it was made for, and only what its holder may see at
 * that moment; it ends on its day, when it is revoked, and with the account. It is shown once and kept as a hash. It
 * says its union itself, so that it is found under the same row-level security as everything else. No events.
 */
@ApplicationModule(allowedDependencies = {"account", "identity", "privacy", "refusal", "tenancy", "web"})
@NullMarked
package io.zhijia.apitoken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
