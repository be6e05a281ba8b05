package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All the tasks there are. */
interface Tasks {

    /**
     * The task with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Task get(UnionId union, TaskId id);

    Optional<Task> find(UnionId union, TaskId id);

    /** Open ones by their last day, the others by the day they ended, the latest first. */
    List<TaskLine> lines(Actor actor, TaskFilter filter, LocalDate today, int limit, int offset);

    List<TaskLine> lines(UnionId union, Collection<TaskId> ids);

    /** Open tasks this person owns, the most urgent first. */
    List<TaskLine> ownedBy(Actor actor, int limit);

    /** Open steps this person does in tasks of others, the most urgent first. */
    List<StepLine> assignedTo(Actor actor, int limit);

    /**
     * Keeps the task as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Task task);
}
