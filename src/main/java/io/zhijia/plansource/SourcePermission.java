package io.zhijia.plansource;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** What plans follow. */
enum SourcePermission implements Permission {
    KEEP_SOURCES(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    SourcePermission(Grant grant) {
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
