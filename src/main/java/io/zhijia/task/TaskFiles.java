package io.zhijia.task;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The files that prove each task. */
interface TaskFiles {

    /** In the order they were added. */
    List<TaskFile> of(UnionId union, TaskId task);

    void add(UnionId union, TaskId task, TaskFile file);
}
