package io.zhijia.reporting;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** What the union says upward; what members said is for its officers alone. */
enum ReportPermission implements Permission {
    SEE_REPORTS(Grant.toOfficers()),
    KEEP_REPORTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    ReportPermission(Grant grant) {
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
