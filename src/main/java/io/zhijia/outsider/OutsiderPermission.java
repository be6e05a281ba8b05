package io.zhijia.outsider;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Persons outside the union. */
enum OutsiderPermission implements Permission {
    SEE_OUTSIDERS(Grant.toOfficers()),
    KEEP_OUTSIDERS(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER)),
    EXPORT_OUTSIDERS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    OutsiderPermission(Grant grant) {
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
