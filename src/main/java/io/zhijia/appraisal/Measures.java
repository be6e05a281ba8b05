package io.zhijia.appraisal;

import io.zhijia.task.TaskId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All measures there are. */
interface Measures {

    /** The oldest first. */
    List<Measure> all(UnionId union);

    /**
     * One of a round.
     *
     * @throws java.util.NoSuchElementException if the round has none
     */
    Measure get(UnionId union, RoundId round, TaskId id);

    /**
     * Adds or changes one.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it changed since it was read
     */
    void save(Measure measure);
}
