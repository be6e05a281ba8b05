package io.zhijia.framework;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Numbered frameworks. */
enum FrameworkPermission implements Permission {
    KEEP_FRAMEWORKS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    FrameworkPermission(Grant grant) {
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
