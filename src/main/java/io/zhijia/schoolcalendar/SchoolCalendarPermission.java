package io.zhijia.schoolcalendar;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The school calendar. */
enum SchoolCalendarPermission implements Permission {
    KEEP_SCHOOL_CALENDAR(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    SchoolCalendarPermission(Grant grant) {
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
