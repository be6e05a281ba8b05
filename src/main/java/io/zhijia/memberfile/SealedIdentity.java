package io.zhijia.memberfile;

import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;

/**
 * An identity number as it is kept.
 *
 * @param hash by which it is found, and found to be taken
 * @param mask as it is shown
 */
public record SealedIdentity(String sealed, String hash, String mask) {

    public static SealedIdentity of(String clear, Sealer sealer) {
        return new SealedIdentity(
                sealer.seal(Secret.IDENTITY_NUMBER, clear),
                sealer.hash(Secret.IDENTITY_NUMBER, clear),
                Secret.IDENTITY_NUMBER.mask(clear));
    }

    SealedIdentity again(Sealer sealer) {
        return new SealedIdentity(
                sealer.sealAgain(Secret.IDENTITY_NUMBER, sealed),
                sealer.hashOfSealed(Secret.IDENTITY_NUMBER, sealed),
                mask);
    }
}
