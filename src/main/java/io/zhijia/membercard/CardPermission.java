package io.zhijia.membercard;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Members' cards. */
enum CardPermission implements Permission {
    /** Whose card it is that somebody shows. */
    LOOK_UP_CARD(Grant.toOfficers().andLeadersForTheirGroup());

    private final Grant grant;

    CardPermission(Grant grant) {
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
