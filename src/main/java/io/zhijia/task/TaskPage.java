package io.zhijia.task;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A task as one person looks at it on one day. */
record TaskPage(
        Task task, Actor actor, Map<MemberId, String> names, List<HistoryLine> history, LocalDate today, ZoneId zone) {

    String name(MemberId member) {
        return names.getOrDefault(member, "");
    }

    boolean mayWork() {
        return TaskAccess.mayWorkOn(actor, task);
    }

    boolean mayAddFiles() {
        return task.isOpen() && TaskAccess.mayAddTo(actor, task);
    }

    boolean mayWorkOn(Step step) {
        return task.isOpen() && TaskAccess.mayWorkOn(actor, task, step);
    }

    String path() {
        return TaskBook.path(task);
    }

    String path(Step step) {
        return path() + "/steps/" + step.number();
    }
}
