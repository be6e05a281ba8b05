package io.zhijia.consent;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The consents of all. */
enum ConsentPermission implements Permission {
    KEEP_CONSENTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    ConsentPermission(Grant grant) {
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
