package io.zhijia.committee;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The union's bodies; every member may read who sits in them. */
enum CommitteePermission implements Permission {
    KEEP_COMMITTEES(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    CommitteePermission(Grant grant) {
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
