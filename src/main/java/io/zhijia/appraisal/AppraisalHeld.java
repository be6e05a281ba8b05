package io.zhijia.appraisal;

import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A round of appraisal has its result: it goes on record with how many were rated by how many, and nobody's grades.
 *
 * @param persons who came at least: somebody may belong to two groups of raters
 * @param personTimes papers of all groups together
 */
public record AppraisalHeld(
        UnionId union,
        RoundId round,
        @Nullable PlanItemId planItem,
        String what,
        LocalDate on,
        int persons,
        int personTimes,
        String result)
        implements Recordable {

    static AppraisalHeld of(Round round, int[] papers, LocalDate day) {
        var all = IntStream.of(papers).sum();
        return new AppraisalHeld(
                round.union(),
                round.id(),
                round.planItem(),
                "民主评议：" + round.title(),
                day,
                IntStream.of(papers).max().orElse(0),
                all,
                "%s，测评对象%d个，其中领导干部%d人，收回测评票%d张"
                        .formatted(round.cite(), round.objects().size(), round.persons(), all));
    }

    @Override
    public String source() {
        return "appraisal/round/" + round + "/held";
    }

    @Override
    public WorkArea area() {
        return WorkArea.APPRAISAL;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.WORK;
    }

    @Override
    public String countedBy() {
        return "收回的测评票";
    }

    @Override
    public String place() {
        return "/appraisals/" + round;
    }

    /** Its ballots, with what is published of them. */
    @Override
    public boolean provenThere() {
        return true;
    }
}
