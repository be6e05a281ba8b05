package io.zhijia.reporting;

import io.zhijia.archive.OfficeWork;
import io.zhijia.archive.Retelling;
import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;

/** The union reported to those who lead the unit: it goes on record, and again when it is corrected or declared void. */
public record ReportGiven(
        UnionId union, ReportId report, LocalDate on, String what, String result, String organizer, Retelling retelling)
        implements OfficeWork {

    /**
     * Of a report as it is now.
     *
     * @param to its addressee in words
     * @param why it is told again; empty the first time
     */
    static ReportGiven of(Actor by, Report report, String to, String why) {
        var what = "向" + to + "汇报：" + report.title();
        return new ReportGiven(
                report.union(),
                report.id(),
                report.on(),
                report.counts() ? what : "（已作废）" + what,
                report.voidReason(),
                "工会委员会",
                new Retelling(report.version(), why, by.member(), by.name()));
    }

    @Override
    public String source() {
        return "reporting/report/" + report + "/given";
    }

    @Override
    public WorkArea area() {
        return WorkArea.ORGANISATION;
    }

    @Override
    public String place() {
        return ReportController.PATH + "/" + report;
    }
}
