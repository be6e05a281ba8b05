package io.zhijia.plancheck;

import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plan was checked: it goes on record as an inspection. */
public record PlanChecked(
        UnionId union, CheckId check, String title, LocalDate on, Set<MemberId> participants, String result)
        implements Recordable {

    static PlanChecked of(PlanCheck check) {
        return new PlanChecked(
                check.union(),
                check.id(),
                check.title(),
                check.day(),
                check.present().keySet(),
                check.findings().isEmpty() ? check.summary() : check.summary() + "。" + check.findings());
    }

    @Override
    public String source() {
        return "plancheck/" + check + "/held";
    }

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public WorkArea area() {
        return WorkArea.ORGANISATION;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INSPECTION;
    }

    @Override
    public String what() {
        return "检查《" + title + "》执行情况";
    }

    @Override
    public int persons() {
        return participants.size();
    }

    @Override
    public boolean provenThere() {
        return true;
    }

    @Override
    public String place() {
        return "/plan/checks/" + check;
    }
}
