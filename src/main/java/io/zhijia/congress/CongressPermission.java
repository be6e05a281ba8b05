package io.zhijia.congress;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.TELLER;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The congress; every member may read who sits in it and what it did. */
enum CongressPermission implements Permission {
    KEEP_CONGRESS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY)),
    COUNT_VOTES(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, TELLER));

    private final Grant grant;

    CongressPermission(Grant grant) {
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

    /** Who keeps it reads the register for the make-up of the delegates. */
    @Override
    public boolean mayDiffer() {
        return false;
    }
}
