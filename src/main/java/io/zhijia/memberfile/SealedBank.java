package io.zhijia.memberfile;

import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;

/**
 * A bank account as it is kept.
 *
 * @param mask as it is shown
 */
public record SealedBank(String sealed, String mask) {

    static SealedBank of(BankAccount clear, Sealer sealer) {
        return new SealedBank(sealer.seal(Secret.BANK_ACCOUNT, clear.text()), Secret.BANK_ACCOUNT.mask(clear.text()));
    }

    SealedBank again(Sealer sealer) {
        return new SealedBank(sealer.sealAgain(Secret.BANK_ACCOUNT, sealed), mask);
    }
}
