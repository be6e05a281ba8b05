package io.zhijia.scoring;

import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment was concluded: it goes on record with how many were scored, and nobody's points.
 *
 * @param persons scored
 * @param exempt left out with a reason
 */
public record StaffScored(
        UnionId union, RunId run, String scheme, String title, int persons, int exempt, String decision, LocalDate on)
        implements Recordable {

    @Override
    public String source() {
        return "scoring/run/" + run + "/concluded";
    }

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public WorkArea area() {
        return WorkArea.APPRAISAL;
    }

    @Override
    public String what() {
        return "考核：" + title;
    }

    @Override
    public String countedBy() {
        return "考核名单";
    }

    @Override
    public String result() {
        return "按《%s》（%s）考核 %d 人，说明原因不考核 %d 人，公示无未答复的异议".formatted(scheme, decision, persons, exempt);
    }

    @Override
    public String place() {
        return "/scoring/runs/" + run;
    }

    @Override
    public boolean provenThere() {
        return true;
    }
}
