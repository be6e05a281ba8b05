package io.zhijia.compliance;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The forms; everybody may read what the union processes. */
enum CompliancePermission implements Permission {
    KEEP_FORMS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    CompliancePermission(Grant grant) {
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
