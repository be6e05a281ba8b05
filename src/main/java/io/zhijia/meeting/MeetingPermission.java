package io.zhijia.meeting;

import static io.zhijia.identity.Grant.Part.INVOLVED;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Meetings. */
enum MeetingPermission implements Permission {
    KEEP_MEETINGS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY)),
    SEE_MEETINGS(Grant.toOfficers().and(INVOLVED)),
    SPEAK_FOR_GROUP(Grant.to(CHAIR, VICE_CHAIR, SECRETARY).andLeadersForTheirGroup()),
    READ_VOICES(Grant.toOfficers().andLeadersForTheirGroup());

    private final Grant grant;

    MeetingPermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.PLAN;
    }
}
