package io.zhijia.meeting;

import io.zhijia.archive.RecordKind;
import java.util.stream.Stream;

/** The kinds of meeting a union holds; what each usually talks about is a message, {@code meeting.agenda.…}. */
enum MeetingType {
    /** 工会委员会议 */
    COMMITTEE(RecordKind.COMMITTEE_MEETING, false, 3),
    /** 例会 */
    ROUTINE(RecordKind.UNION_MEETING, true, 1),
    /** 小组长会 */
    GROUP_LEADERS(RecordKind.UNION_MEETING, true, 0),
    /** 会员大会 */
    MEMBERS(RecordKind.UNION_MEETING, false, 12),
    /** 党政工团联席会 */
    JOINT(RecordKind.JOINT_MEETING, false, 6),
    /** 教代会执行委员会会议 */
    EXECUTIVE(RecordKind.WORK, false, 0),
    /** 教代会联席会议：代表团团长、专门委员会负责人 */
    HEADS(RecordKind.WORK, false, 0),
    /** 民主议事会 */
    DELIBERATION(RecordKind.WORK, false, 0),
    /** 座谈会 */
    FORUM(RecordKind.FORUM, false, 0),
    /** 工作部署会 */
    DEPLOYMENT(RecordKind.UNION_MEETING, false, 0);

    private final RecordKind recordKind;
    private final boolean asksGroups;
    private final int usualMonths;

    MeetingType(RecordKind recordKind, boolean asksGroups, int usualMonths) {
        this.recordKind = recordKind;
        this.asksGroups = asksGroups;
        this.usualMonths = usualMonths;
    }

    RecordKind recordKind() {
        return recordKind;
    }

    /** Whether every group says who is ill and who is in trouble (谁病了、谁有困难). */
    boolean asksGroups() {
        return asksGroups;
    }

    /** Settles for the congress what cannot wait, so that everything it decides goes before the next sitting (R2.20). */
    boolean standsForTheCongress() {
        return this == EXECUTIVE || this == HEADS || this == DELIBERATION;
    }

    /** Months between two of them where a union has not decided otherwise; 0: as needed. */
    int usualMonths() {
        return usualMonths;
    }

    String word() {
        return "meeting.type." + name();
    }

    String agendaWord() {
        return "meeting.agenda." + name();
    }

    /** What the title of a plan item calls it. */
    static MeetingType calledBy(String title) {
        if (title.contains("联席")) {
            return Stream.of("教代会", "职代会", "代表大会", "团长").anyMatch(title::contains) ? HEADS : JOINT;
        } else if (title.contains("执委会") || title.contains("执行委员会")) {
            return EXECUTIVE;
        } else if (title.contains("民主议事")) {
            return DELIBERATION;
        } else if (title.contains("座谈")) {
            return FORUM;
        } else if (title.contains("组长")) {
            return GROUP_LEADERS;
        } else if (title.contains("部署")) {
            return DEPLOYMENT;
        } else if (title.contains("会员大会") || title.contains("会员会议")) {
            return MEMBERS;
        }
        return title.contains("委员") && !title.contains("例会") ? COMMITTEE : ROUTINE;
    }
}
