package io.zhijia.division;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The division of work; every member may read whom to turn to. */
enum DivisionPermission implements Permission {
    DIVIDE_WORK(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    DivisionPermission(Grant grant) {
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
