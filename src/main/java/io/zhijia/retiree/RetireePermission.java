package io.zhijia.retiree;

import static io.zhijia.identity.Grant.Part.IN_CHARGE;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.RETIREE_OFFICER;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Retirees; who leads a group or is somebody's contact person (联系人) has a part in it. */
enum RetireePermission implements Permission {
    SEE_RETIREES(Grant.toOfficers().andLeadersForTheirGroup()),
    KEEP_RETIREES(Grant.to(CHAIR, SECRETARY, RETIREE_OFFICER)),
    EXPORT_RETIREES(Grant.to(CHAIR, SECRETARY, RETIREE_OFFICER)),
    CONFIRM_RETIREMENT(Grant.to(CHAIR, SECRETARY)),
    /** Asking them, and reading where they live to do so. */
    CHECK_RETIREES(Grant.to(CHAIR, SECRETARY, RETIREE_OFFICER)
            .andLeadersForTheirGroup()
            .and(IN_CHARGE));

    private final Grant grant;

    RetireePermission(Grant grant) {
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
