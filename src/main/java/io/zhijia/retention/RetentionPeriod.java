package io.zhijia.retention;

import static io.zhijia.archive.RecordKind.ASSISTANCE;
import static io.zhijia.archive.RecordKind.COMMENDATION;
import static io.zhijia.archive.RecordKind.COMMITTEE_MEETING;
import static io.zhijia.archive.RecordKind.CONGRESS_SITTING;
import static io.zhijia.archive.RecordKind.JOINT_MEETING;
import static io.zhijia.archive.RecordKind.REPORT;
import static io.zhijia.archive.RecordKind.UNION_HONOUR;
import static io.zhijia.archive.RecordKind.UNION_MEETING;
import static io.zhijia.archive.RecordKind.VISIT_HARDSHIP;

import io.zhijia.archive.RecordKind;
import java.util.EnumSet;
import java.util.Set;

/** How long something is kept (保管期限). */
public enum RetentionPeriod {
    /** 永久 */
    PERMANENT("permanent", "Y"),
    /** 30年 */
    YEARS_30("30-years", "D30"),
    /** 10年 */
    YEARS_10("10-years", "D10");

    private static final Set<RecordKind> FOR_EVER =
            EnumSet.of(CONGRESS_SITTING, UNION_MEETING, COMMITTEE_MEETING, JOINT_MEETING, REPORT, UNION_HONOUR);
    private static final Set<RecordKind> FOR_LONG = EnumSet.of(COMMENDATION, ASSISTANCE, VISIT_HARDSHIP);

    private final String folder;
    private final String code;

    RetentionPeriod(String folder, String code) {
        this.folder = folder;
        this.code = code;
    }

    /** Where a union has not decided otherwise: minutes, congress, summaries for ever, activities ten years. */
    static RetentionPeriod usual(RecordKind kind) {
        return FOR_EVER.contains(kind) ? PERMANENT : FOR_LONG.contains(kind) ? YEARS_30 : YEARS_10;
    }

    String folder() {
        return folder;
    }

    /** Its part of an archive number (档号). */
    String code() {
        return code;
    }

    /** Message key of its name. */
    public String word() {
        return "retention.period." + name();
    }
}
