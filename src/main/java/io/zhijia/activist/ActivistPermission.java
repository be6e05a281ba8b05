package io.zhijia.activist;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Whoever invites people to help sees whom to ask. */
enum ActivistPermission implements Permission {
    SEE_ACTIVISTS(Grant.toOfficers()),
    KEEP_ACTIVISTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    ActivistPermission(Grant grant) {
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
