package io.zhijia.membercase;

import io.zhijia.privacy.Sealer;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cases there were; phones are opened and sealed by the sealer handed in. */
interface MemberCases {

    /**
     * The one of this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    MemberCase get(UnionId union, CaseId id, Sealer sealer);

    /**
     * The open ones first, then the latest.
     *
     * @param groups only of these groups; null for any
     */
    List<MemberCase> all(UnionId union, @Nullable Set<UUID> groups, Sealer sealer, int limit, int offset);

    List<MemberCase> open(UnionId union, Sealer sealer);

    /**
     * Keeps it, new or changed.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(MemberCase one, Sealer sealer);

    /** Seals all phones again. Returns how many. */
    int sealAgain(UnionId union, Sealer sealer);
}
