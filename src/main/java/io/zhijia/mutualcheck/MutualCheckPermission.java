package io.zhijia.mutualcheck;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Mutual checks: arranging them above, checking and being checked below. */
enum MutualCheckPermission implements Permission {
    ARRANGE_CHECKS(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY)),
    TAKE_PART(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER));

    private final Grant grant;

    MutualCheckPermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.RECORDS;
    }
}
