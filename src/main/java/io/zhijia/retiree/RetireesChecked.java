package io.zhijia.retiree;

import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The check of a year was closed.
 *
 * @param persons how many were asked, whatever came of it
 */
public record RetireesChecked(
        UnionId union, UUID check, @Nullable PlanItemId planItem, int year, LocalDate on, int persons, String result)
        implements Recordable {

    static RetireesChecked of(YearlyCheck check, Tally tally, LocalDate on) {
        return new RetireesChecked(
                check.union(),
                check.id().value(),
                check.item(),
                check.year(),
                on,
                tally.done(),
                "应核对 %d 人，无变化 %d 人，有变更 %d 人，联系不上 %d 人，去世 %d 人，未核对 %d 人"
                        .formatted(
                                tally.all(),
                                tally.of(Outcome.CONFIRMED),
                                tally.of(Outcome.MOVED),
                                tally.of(Outcome.UNREACHABLE),
                                tally.of(Outcome.DECEASED),
                                tally.open()));
    }

    @Override
    public String source() {
        return "retiree/check/" + check + "/closed";
    }

    @Override
    public WorkArea area() {
        return WorkArea.RETIREES;
    }

    @Override
    public String what() {
        return year + " 年离退休人员信息核对";
    }

    @Override
    public String countedBy() {
        return "核对名单";
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/members/retirees/checks/" + check;
    }
}
