package io.zhijia.planning;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All the revisions there are, and the versions of the items they made. */
interface Revisions {

    /**
     * The revision with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Revision get(UnionId union, RevisionId id);

    Optional<Revision> open(UnionId union, PlanId plan);

    /** Settled and open ones of a plan, the first first. */
    List<Revision> of(UnionId union, PlanId plan);

    /**
     * Keeps the revision as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Revision revision);

    /** In the order of their new days. */
    List<RevisedItem> changes(UnionId union, RevisionId id);

    /** The item as the open revision wants it. */
    Optional<PlanItem> proposed(UnionId union, PlanItemId item);

    /** Notes what an open revision is to do; a second time for the same item replaces the first. */
    void propose(UnionId union, RevisionId id, RevisedItem change, PlanItem proposed);

    void explain(UnionId union, RevisionId id, PlanItemId item, String reason);

    void drop(UnionId union, RevisionId id, PlanItemId item);

    /** What was proposed has been done or given up; what the revision said stays known. */
    void clear(UnionId union, RevisionId id);

    void add(UnionId union, List<ItemVersion> versions);

    /** Every version of every item of a plan, the first first. */
    List<ItemVersion> versions(UnionId union, PlanId plan);

    /** How the plan speaks of the item now; empty as long as the plan is not in force. */
    Optional<ItemVersion> version(UnionId union, PlanItemId item);
}
