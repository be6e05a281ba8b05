package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation (代表团): delegates of one constituency or more who talk before the whole does.
 *
 * @param head 团长 today; null while there is none
 * @param headSince first day
 */
record Delegation(
        UnionId union,
        TermId term,
        DelegationId id,
        String name,
        @Nullable MemberId head,
        @Nullable LocalDate headSince) {}
