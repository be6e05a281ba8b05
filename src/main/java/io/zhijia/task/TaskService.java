package io.zhijia.task;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.task.TaskRefusal.SOMEBODY_ELSE_WROTE;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Retelling;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.task.TaskState.Cancelled;
import io.zhijia.task.TaskState.Finished;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a task as a whole. A form sent twice changes nothing the second time. */
@Service
@Transactional
class TaskService {

    private static final int AT_A_GLANCE = 30;
    private final Tasks tasks;
    private final History history;
    private final TaskFiles files;
    private final TaskBook book;
    private final Checklists checklists;
    private final IdentityService people;
    private final ApplicationEventPublisher events;
    private final MessageSource words;
    private final Clock clock;

    TaskService(
            Tasks tasks,
            History history,
            TaskFiles files,
            TaskBook book,
            Checklists checklists,
            IdentityService people,
            ApplicationEventPublisher events,
            MessageSource words,
            Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.files = files;
        this.book = book;
        this.checklists = checklists;
        this.people = people;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** Who may not see all sees their own, whatever the address asks for. */
    @Transactional(readOnly = true)
    Paging<TaskLine> list(Actor actor, TaskFilter asked, int page) {
        var filter = TaskAccess.maySeeAll(actor) ? asked : asked.ofOneself();
        return Paging.of(tasks.lines(actor, filter, LocalDate.now(clock), Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    List<TaskLine> own(Actor actor) {
        return tasks.ownedBy(actor, AT_A_GLANCE);
    }

    @Transactional(readOnly = true)
    List<StepLine> ownSteps(Actor actor) {
        return tasks.assignedTo(actor, AT_A_GLANCE);
    }

    @Transactional(readOnly = true)
    Task read(Actor actor, TaskId id) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustSee(actor, task);
        return task;
    }

    @Transactional(readOnly = true)
    List<HistoryLine> history(Actor actor, TaskId id) {
        return history.of(actor.union(), read(actor, id).id());
    }

    /** What the year's papers would count this task as. */
    @Transactional(readOnly = true)
    RecordKind usualRecord(Actor actor, TaskId id) {
        return checklists.of(read(actor, id).matter().kind()).recordKind();
    }

    /**
     * Writes the note.
     *
     * @param before what it said when the person began to write: nobody's words are overwritten unseen
     */
    void note(Actor actor, TaskId id, String before, String text) {
        var task = workedOn(actor, id);
        if (!task.note().equals(text)) {
            refuseIf(!task.note().equals(before), SOMEBODY_ELSE_WROTE, task.note());
            book.keep(actor, task.noted(text), "noted", "");
        }
    }

    void handOver(Actor actor, TaskId id, MemberId to, LocalDate due) {
        var task = workedOn(actor, id);
        if (!task.owner().equals(to) || !task.due().equals(due)) {
            var handed = task.handedOver(to, due);
            book.keep(actor, handed, "handedOver", people.name(actor, to) + " · " + due);
            book.tellOwner(actor, handed);
        }
    }

    /** Finishes it, and tells the other modules that a piece of work is done. */
    void finish(Actor actor, TaskId id, Outcome outcome, @Nullable StepState rest) {
        var task = workedOn(actor, id);
        if (task.state() instanceof Finished(var before, var by) && before.equals(outcome)) {
            return;
        }
        book.keep(actor, task.finished(outcome, rest, actor.member(), LocalDate.now(clock)), "finished", "");
        events.publishEvent(TaskFinished.of(
                task,
                outcome,
                people.name(actor, task.owner()),
                evidence(actor, id),
                files.waivers(actor.union(), id),
                new Retelling(task.version(), whyAgain(actor, id), actor.member(), actor.name())));
    }

    /** Why it had been reopened, as the record book will say beside the new figures. */
    private String whyAgain(Actor actor, TaskId id) {
        var reason = history.of(actor.union(), id).stream()
                .filter(line -> line.word().equals("reopened"))
                .map(HistoryLine::detail)
                .findFirst()
                .orElse("");
        return words.getMessage("task.history.why", new Object[] {reason}, Locale.SIMPLIFIED_CHINESE);
    }

    private List<Evidence> evidence(Actor actor, TaskId id) {
        return files.of(actor.union(), id).stream()
                .map(file -> new Evidence(file.attachment().value(), file.slot(), file.caption()))
                .toList();
    }

    void cancel(Actor actor, TaskId id, String reason) {
        var task = workedOn(actor, id);
        if (task.state() instanceof Cancelled(var before, var by, var on) && before.equals(reason)) {
            return;
        }
        book.keep(actor, task.cancelled(reason, actor.member(), LocalDate.now(clock)), "cancelled", reason);
    }

    void reopen(Actor actor, TaskId id, String reason) {
        book.keep(actor, workedOn(actor, id).reopened(), "reopened", reason);
    }

    private Task workedOn(Actor actor, TaskId id) {
        var task = tasks.get(actor.union(), id);
        TaskAccess.mustWorkOn(actor, task);
        return task;
    }
}
