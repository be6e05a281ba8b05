package io.zhijia.memberfile;

import io.zhijia.particulars.IdentityNumber;
import io.zhijia.particulars.Particular;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file is to say from now on; what is not mentioned stays.
 *
 * @param own by the ids of the union's own fields, as they are to be kept; of a sealed one empty leaves it as it is
 * @param identity null leaves the number as it is
 * @param bank null leaves the account as it is
 */
record FileChange(
        Map<Particular, String> facts,
        Map<UUID, String> own,
        @Nullable IdentityNumber identity,
        @Nullable BankAccount bank) {

    static FileChange of(Map<Particular, String> facts, @Nullable IdentityNumber identity) {
        return new FileChange(facts, Map.of(), identity, null);
    }
}
