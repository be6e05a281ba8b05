/**
 * The member's card (会员证) on the phone: name, number and a QR code.
 *
 * <p>Pages: {@code /me/card} with its picture, and {@code /cards/{token}}, where the code leads. The code carries a random
 * token and nothing about the person: only officers and group leaders of the same union learn whose it is, and the person
 * sees in the log that it was looked up. A card that was lost gets a new token, the old one leads nowhere. No events.
 */
@ApplicationModule(allowedDependencies = {"identity", "membership", "privacy", "refusal", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.membercard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
