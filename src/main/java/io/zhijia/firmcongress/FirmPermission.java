package io.zhijia.firmcongress;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.ORGANISATION_OFFICER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Staff congresses in firms. */
enum FirmPermission implements Permission {
    SEE_FIRMS(Grant.toOfficers()),
    KEEP_FIRMS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, ORGANISATION_OFFICER));

    private final Grant grant;

    FirmPermission(Grant grant) {
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
