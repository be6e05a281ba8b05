package io.zhijia.goal;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The goals of a plan. */
enum GoalPermission implements Permission {
    KEEP_GOALS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    GoalPermission(Grant grant) {
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
