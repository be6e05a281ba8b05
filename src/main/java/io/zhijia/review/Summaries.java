package io.zhijia.review;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All the summaries there are. */
interface Summaries {

    /**
     * The summary with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Summary get(UnionId union, SummaryId id);

    /** The latest periods first. */
    List<SummaryLine> lines(UnionId union, boolean draftsToo, int limit, int offset);

    /**
     * Keeps the summary as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Summary summary);
}
