package io.zhijia.audience;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.ORGANISATION_OFFICER;
import static io.zhijia.identity.Office.RETIREE_OFFICER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Audiences. */
enum AudiencePermission implements Permission {
    SEE_AUDIENCES(Grant.toOfficers()),
    KEEP_AUDIENCES(Grant.to(CHAIR, SECRETARY, WOMENS_OFFICER, ORGANISATION_OFFICER, RETIREE_OFFICER));

    private final Grant grant;

    AudiencePermission(Grant grant) {
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
