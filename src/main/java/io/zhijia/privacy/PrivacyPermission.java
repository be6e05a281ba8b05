package io.zhijia.privacy;

import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The log and the keys. */
enum PrivacyPermission implements Permission {
    READ_LOG(Grant.to(CHAIR, SECRETARY, AUDITOR)),
    RENEW_KEYS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    PrivacyPermission(Grant grant) {
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
