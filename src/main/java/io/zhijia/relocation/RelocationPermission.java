package io.zhijia.relocation;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Everything the union has, taken away. */
enum RelocationPermission implements Permission {
    MOVE_OUT(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    RelocationPermission(Grant grant) {
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
