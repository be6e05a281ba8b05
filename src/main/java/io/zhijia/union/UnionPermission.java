package io.zhijia.union;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The union itself. */
enum UnionPermission implements Permission {
    CHANGE_UNION(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    UnionPermission(Grant grant) {
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
