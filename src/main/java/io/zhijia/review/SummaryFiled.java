package io.zhijia.review;

import io.zhijia.archive.RecordKind;
import io.zhijia.archive.Recordable;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A summary was adopted and filed. */
public record SummaryFiled(UnionId union, SummaryId summary, String title, LocalDate on) implements Recordable {

    @Override
    public @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    public String source() {
        return "review/summary/" + summary + "/filed";
    }

    @Override
    public WorkArea area() {
        return WorkArea.ORGANISATION;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.REPORT;
    }

    @Override
    public String what() {
        return title;
    }

    @Override
    public int persons() {
        return 0;
    }

    @Override
    public String place() {
        return "/summaries/" + summary;
    }

    @Override
    public boolean provenThere() {
        return true;
    }
}
