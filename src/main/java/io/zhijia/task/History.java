package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;

/** What was done with each task, by whom. Lines are added, never changed. */
interface History {

    void add(Actor by, TaskId task, Instant at, String word, String detail);

    /** The newest first. */
    List<HistoryLine> of(UnionId union, TaskId task);
}
