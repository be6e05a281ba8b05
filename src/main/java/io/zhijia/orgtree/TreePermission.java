package io.zhijia.orgtree;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.ORGANISATION_OFFICER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The tree; every member may read it, officers its figures. */
enum TreePermission implements Permission {
    SEE_FIGURES(Grant.toOfficers().andViewers()),
    KEEP_TREE(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, ORGANISATION_OFFICER));

    private final Grant grant;

    TreePermission(Grant grant) {
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
