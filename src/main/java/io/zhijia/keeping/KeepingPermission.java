package io.zhijia.keeping;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** How long things are kept. */
enum KeepingPermission implements Permission {
    CLEAR_OUT(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    KeepingPermission(Grant grant) {
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
