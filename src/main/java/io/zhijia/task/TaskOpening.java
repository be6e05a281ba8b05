package io.zhijia.task;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens tasks, for this module and for others whose work ends in tasks, and shows those others how they go. */
@Service
@Transactional
public class TaskOpening {

    private final Tasks tasks;
    private final TaskBook book;
    private final Checklists checklists;
    private final Clock clock;

    TaskOpening(Tasks tasks, TaskBook book, Checklists checklists, Clock clock) {
        this.tasks = tasks;
        this.book = book;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * Opens a task with the checklist of its kind and tells its owner. The caller has checked that the actor may.
     *
     * @return where people go on with it
     */
    public String open(Actor actor, TaskOrder order) {
        return open(
                actor, order, checklists.of(order.kind()).steps(LocalDate.now(clock), order.due(), speaksEnglish()));
    }

    /** The same with steps of its own in place of the checklist of its kind. */
    public String openWithSteps(Actor actor, TaskOrder order, List<String> lines) {
        var steps = IntStream.range(0, lines.size())
                .mapToObj(at -> Step.todo(at + 1, lines.get(at), null, null))
                .toList();
        return open(actor, order, steps);
    }

    private String open(Actor actor, TaskOrder order, List<Step> steps) {
        if (tasks.find(actor.union(), order.id()).isEmpty()) {
            var matter = new Matter(
                    order.planItem(), order.cameFrom(), order.area(), order.kind(), shortened(order.title()));
            var task =
                    Task.opened(actor.union(), order.id(), matter, order.owner(), actor.member(), order.due(), steps);
            book.keep(actor, task, "opened", "");
            book.tellOwner(actor, task);
        }
        return "/tasks/" + order.id();
    }

    /** How these tasks go, whoever asks: the caller has checked that the actor may see that they exist. */
    @Transactional(readOnly = true)
    public List<TaskGlance> glance(Actor actor, Collection<TaskId> ids) {
        return tasks.lines(actor.union(), ids).stream()
                .map(line -> new TaskGlance(
                        line.id(), line.title(), line.owner(), line.due(), line.word(), line.isOpen(), line.path()))
                .toList();
    }

    private static String shortened(String title) {
        return title.length() > 300 ? title.substring(0, 299) + "…" : title;
    }

    /** A checklist is written in the language of whoever opens the task; from then on it is their text. */
    private static boolean speaksEnglish() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return locale != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
