package io.zhijia.proposal;

import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All the calls for proposals there are, with their rules. */
interface Calls {

    /**
     * The call with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Call get(UnionId union, CallId id);

    /** Those that open last come first. */
    List<Call> all(UnionId union);

    /**
     * Keeps it, new or changed.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Call call);

    /** What helps to write for it; empty where nobody said. */
    Optional<CallHelp> help(UnionId union, CallId id);

    void save(UnionId union, CallId id, CallHelp help);

    /** The plan items that are done once everything sent in to it is answered. */
    List<PlanItemId> answeredFor(UnionId union, CallId id);

    /** The calls whose answers that item stands for. */
    List<CallId> answering(UnionId union, PlanItemId item);

    /** That item is one of them from now on. */
    void answersFor(UnionId union, CallId id, PlanItemId item);

    /** Holds it for this transaction: numbers are given one after another. */
    void lock(UnionId union, CallId id);
}
