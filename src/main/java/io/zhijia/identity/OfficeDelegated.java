package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;

/** An office was handed to a colleague for a while. */
public record OfficeDelegated(
        UnionId union,
        DelegationId delegation,
        MemberId giver,
        MemberId taker,
        Office office,
        LocalDate begins,
        LocalDate ends)
        implements WithinUnion {}
