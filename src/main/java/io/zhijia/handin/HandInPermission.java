package io.zhijia.handin;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** What goes up to the union above, and what came from those below: for the officers who answer for it. */
enum HandInPermission implements Permission {
    HAND_IN_DOSSIERS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY));

    private final Grant grant;

    HandInPermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.VOICE;
    }
}
