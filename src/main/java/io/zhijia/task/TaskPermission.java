package io.zhijia.task;

import static io.zhijia.identity.Grant.Part.INVOLVED;
import static io.zhijia.identity.Grant.Part.IN_CHARGE;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Tasks. */
enum TaskPermission implements Permission {
    OPEN_TASK(Grant.to(CHAIR, VICE_CHAIR, SECRETARY)),
    SEE_TASKS(Grant.toOfficers().and(IN_CHARGE, INVOLVED)),
    WORK_ON_TASK(Grant.to(CHAIR, VICE_CHAIR, SECRETARY).and(IN_CHARGE));

    private final Grant grant;

    TaskPermission(Grant grant) {
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
