package io.zhijia.planning;

import static io.zhijia.identity.Grant.Part.IN_CHARGE;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The plan. */
enum PlanPermission implements Permission {
    PLAN(Grant.to(CHAIR, SECRETARY)),
    PLAN_SUB_PLAN(Grant.to(CHAIR, SECRETARY).and(IN_CHARGE)),
    WORK_ON_ITEM(Grant.to(CHAIR, SECRETARY).and(IN_CHARGE));

    private final Grant grant;

    PlanPermission(Grant grant) {
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
