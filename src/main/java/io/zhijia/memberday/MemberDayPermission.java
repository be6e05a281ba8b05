package io.zhijia.memberday;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** People's days; who sees whose follows from the register. */
enum MemberDayPermission implements Permission {
    EXPORT_DAYS(Grant.toOfficers()),
    KEEP_DAY_RULES(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    MemberDayPermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.PEOPLE;
    }
}
