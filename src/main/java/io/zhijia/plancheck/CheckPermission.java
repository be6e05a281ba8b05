package io.zhijia.plancheck;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Checks of the plan. */
enum CheckPermission implements Permission {
    CHECK_PLAN(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    CheckPermission(Grant grant) {
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
