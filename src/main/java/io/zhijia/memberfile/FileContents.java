package io.zhijia.memberfile;

import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import java.util.Map;

/**
 * What a file says, in clear; never shown to anybody so.
 *
 * @param identity empty if none is known
 * @param bank empty if none is known
 */
public record FileContents(Map<Particular, String> facts, String identity, String bank) {

    static FileContents of(MemberFile file, Sealer sealer) {
        var identity = file.identity();
        var bank = file.bank();
        return new FileContents(
                file.facts(),
                identity == null
                        ? ""
                        : sealer.open(Secret.IDENTITY_NUMBER, identity.sealed()).clear(Audit.OF_THE_PROGRAM),
                bank == null
                        ? ""
                        : sealer.open(Secret.BANK_ACCOUNT, bank.sealed()).clear(Audit.OF_THE_PROGRAM));
    }

    boolean isEmpty() {
        return facts.isEmpty() && identity.isEmpty() && bank.isEmpty();
    }
}
