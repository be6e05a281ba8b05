package io.zhijia.memberstat;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Statistics of members. */
enum StatisticsPermission implements Permission {
    SEE_STATISTICS(Grant.toOfficers()),
    KEEP_STATISTICS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    StatisticsPermission(Grant grant) {
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
