package io.zhijia.operation;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The machine room, as far as it concerns a union. */
enum OperationPermission implements Permission {
    SEE_BACKUPS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    OperationPermission(Grant grant) {
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
