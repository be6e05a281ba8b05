package io.zhijia.retiree;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a retired member beside the register.
 *
 * @param formerUnit where they worked, as it was called then
 * @param living null if nobody knows
 * @param keeper contact person (联系人); null if nobody is
 * @param sealed the {@link RetireeFacts}
 */
record RetireeCard(
        UnionId union,
        MemberId member,
        String formerUnit,
        @Nullable Living living,
        @Nullable MemberId keeper,
        String sealed,
        MemberId keptBy,
        LocalDate keptOn,
        int version) {

    RetireeCard with(String other) {
        return new RetireeCard(union, member, formerUnit, living, keeper, other, keptBy, keptOn, version);
    }
}
