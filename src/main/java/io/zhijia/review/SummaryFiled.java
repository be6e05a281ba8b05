package io.zhijia.review;

import io.zhijia.archive.OfficeWork;
import io.zhijia.archive.RecordKind;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;

/** A summary was adopted and filed. */
public record SummaryFiled(UnionId union, SummaryId summary, String title, LocalDate on) implements OfficeWork {

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
    public String place() {
        return "/summaries/" + summary;
    }
}
