package io.zhijia.identity;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.web.Section;

/** Offices, and the directory of names. */
public enum IdentityPermission implements Permission {
    APPOINT(Grant.to(CHAIR, SECRETARY)),
    KEEP_PEOPLE(Grant.to(CHAIR, SECRETARY)),
    CHANGE_GRANTS(Grant.to(CHAIR));

    private final Grant grant;

    IdentityPermission(Grant grant) {
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
