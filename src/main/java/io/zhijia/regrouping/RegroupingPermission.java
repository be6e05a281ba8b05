package io.zhijia.regrouping;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Groups are drafted by whoever keeps the register, and confirmed by the chair. */
enum RegroupingPermission implements Permission {
    DRAFT_GROUPS(Grant.to(CHAIR, SECRETARY)),
    CONFIRM_GROUPS(Grant.to(CHAIR));

    private final Grant grant;

    RegroupingPermission(Grant grant) {
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
