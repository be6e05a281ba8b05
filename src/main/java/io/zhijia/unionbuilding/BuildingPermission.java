package io.zhijia.unionbuilding;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.ORGANISATION_OFFICER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Union building; whom to ask in a unit is for officers only. */
enum BuildingPermission implements Permission {
    SEE_BUILDING(Grant.toOfficers()),
    KEEP_BUILDING(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, ORGANISATION_OFFICER));

    private final Grant grant;

    BuildingPermission(Grant grant) {
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
