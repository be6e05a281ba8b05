package io.zhijia.twoperson;

import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Dangerous steps. */
enum TwoPersonPermission implements Permission {
    COUNTERSIGN(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, AUDITOR));

    private final Grant grant;

    TwoPersonPermission(Grant grant) {
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
