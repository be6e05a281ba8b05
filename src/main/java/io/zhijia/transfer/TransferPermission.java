package io.zhijia.transfer;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Moving members from union to union. */
enum TransferPermission implements Permission {
    TRANSFER(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    TransferPermission(Grant grant) {
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
