package io.zhijia.memberfile;

import static io.zhijia.identity.Grant.Part.ONESELF;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The files of members. */
enum MemberFilePermission implements Permission {
    SEE_FILE(Grant.toOfficers().and(ONESELF)),
    KEEP_FILE(Grant.to(CHAIR, SECRETARY)),
    KEEP_OWN_FIELDS(Grant.to(CHAIR, SECRETARY)),
    READ_SEALED(Grant.to(CHAIR, SECRETARY).and(ONESELF)),
    /** Contact officers (联系人) */
    KEEP_FAMILY(Grant.to(CHAIR, SECRETARY, WOMENS_OFFICER).and(ONESELF));

    private final Grant grant;

    MemberFilePermission(Grant grant) {
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
