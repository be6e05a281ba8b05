package io.zhijia.task;

import io.zhijia.archive.Evidence;
import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.archive.Retelling;
import io.zhijia.money.Money;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task was finished: it goes on record and moves its plan item on. */
public record TaskFinished(
        UnionId union,
        TaskId task,
        @Nullable PlanItemId planItem,
        WorkArea area,
        RecordKind kind,
        String what,
        LocalDate on,
        String venue,
        String organizer,
        String helpers,
        int persons,
        int personTimes,
        String countedBy,
        Money spent,
        String result,
        List<Evidence> evidence,
        Map<EvidenceSlot, String> notApplicable,
        @Nullable Retelling retelling)
        implements Recordable {

    static TaskFinished of(
            Task task,
            Outcome outcome,
            String organizer,
            List<Evidence> evidence,
            Map<EvidenceSlot, String> notApplicable,
            Retelling retelling) {
        return new TaskFinished(
                task.union(),
                task.id(),
                task.matter().planItem(),
                task.matter().area(),
                outcome.kind(),
                task.matter().title(),
                outcome.on(),
                outcome.venue(),
                organizer,
                outcome.helpers(),
                outcome.persons(),
                outcome.personTimes(),
                outcome.countedBy(),
                outcome.spent(),
                outcome.result(),
                evidence,
                notApplicable,
                retelling);
    }

    /** The same however often it is reopened and finished again: one piece of work, whose entry takes the new figures. */
    @Override
    public String source() {
        return "task/" + task + "/finished";
    }

    @Override
    public String place() {
        return "/tasks/" + task;
    }
}
