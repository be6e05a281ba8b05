package io.zhijia.proposal;

import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department was urged to answer what is overdue (催办). */
public record DepartmentUrged(UnionId union, UUID letter, String number, String department, int cases, LocalDate on)
        implements Recordable {

    static DepartmentUrged of(UrgingLetter letter) {
        return new DepartmentUrged(
                letter.union(),
                letter.id(),
                letter.number(),
                letter.department().name(),
                letter.cases().size(),
                letter.on());
    }

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public WorkArea area() {
        return WorkArea.CONGRESS;
    }

    @Override
    public String source() {
        return "proposal/urging/" + letter;
    }

    @Override
    public String what() {
        return "催办提案（" + number + "）：" + department + "，" + cases + "件";
    }

    @Override
    public int persons() {
        return 0;
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return UrgingController.ALL;
    }
}
