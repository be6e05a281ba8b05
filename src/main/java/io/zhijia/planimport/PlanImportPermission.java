package io.zhijia.planimport;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Reading plans from documents. */
enum PlanImportPermission implements Permission {
    IMPORT_PLAN(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    PlanImportPermission(Grant grant) {
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
