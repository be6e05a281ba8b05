package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** What unions settled for themselves, and which of it a sitting goes by. */
interface OwnRules {

    /** The latest first. */
    List<OwnRule> history(UnionId union);

    /**
     * One more.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else settled it meanwhile
     */
    void add(UnionId union, OwnRule rule);

    /** The sitting goes by what is in force now, whatever is changed later. */
    void keep(UnionId union, SittingId sitting);

    /** What it was prepared with. */
    List<OwnRule> of(UnionId union, SittingId sitting);
}
