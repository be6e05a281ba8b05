package io.zhijia.selfservice;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Sealer;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/** All requests there were; what they ask for is opened and sealed by the sealer handed in. */
interface ChangeRequests {

    /**
     * One request.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    ChangeRequest get(UnionId union, ChangeRequestId id, Sealer sealer);

    /** Those waiting first, the oldest of them on top, then the latest answered. */
    List<ChangeRequest> all(UnionId union, Sealer sealer, int limit, int offset);

    /** Of one person, the latest first. */
    List<ChangeRequest> of(UnionId union, MemberId member, Sealer sealer, int limit);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(ChangeRequest request, Sealer sealer);

    /** Seals all of them again. Returns how many. */
    int sealAgain(UnionId union, Sealer sealer);

    int countSettledBefore(UnionId union, LocalDate day);

    /** On which days they were settled, the oldest first. */
    List<LocalDate> daysSettledBefore(UnionId union, LocalDate day, int limit);

    int removeSettledBefore(UnionId union, LocalDate day);
}
