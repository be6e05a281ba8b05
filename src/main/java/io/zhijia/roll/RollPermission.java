package io.zhijia.roll;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Electoral rolls. */
enum RollPermission implements Permission {
    SEE_ROLLS(Grant.toOfficers()),
    KEEP_ROLLS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    RollPermission(Grant grant) {
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
