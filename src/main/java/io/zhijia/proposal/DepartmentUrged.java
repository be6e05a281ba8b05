package io.zhijia.proposal;

import io.zhijia.archive.OfficeWork;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.UUID;

/** A department was urged to answer what is overdue (催办). */
public record DepartmentUrged(UnionId union, UUID letter, String number, String department, int cases, LocalDate on)
        implements OfficeWork {

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
    public String place() {
        return UrgingController.ALL;
    }
}
