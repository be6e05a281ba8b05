/**
 * The formats and the arithmetic of the sealed ballot, without tables, pages or framework: what is hashed, signed, sealed
 * and shared, byte for byte. The browser has the voter's side of it ({@code assets/ballot.js}); {@code io.zhijia.checker}
 * repeats what the public can check and shares none of this code.
 *
 * <p>Only RSA, AES-GCM, SHA-2 and Ed25519 as the JDK has them: RFC 9474 (RSABSSA-SHA384-PSS-Deterministic), RFC 8017,
 * RFC 8785 (its part without fractions), Merkle trees split as in RFC 9162.
 */
@NullMarked
package io.zhijia.ballot.protocol;

import org.jspecify.annotations.NullMarked;
