package io.zhijia.membership;

import static io.zhijia.identity.Grant.Part.ONESELF;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The register. */
enum RegisterPermission implements Permission {
    SEE_REGISTER(Grant.toOfficers().andLeadersForTheirGroup().and(ONESELF)),
    EXPORT_REGISTER(Grant.toOfficers()),
    KEEP_REGISTER(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    RegisterPermission(Grant grant) {
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
