package io.zhijia.account;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Accounts of others. */
enum AccountPermission implements Permission {
    KEEP_ACCOUNTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    AccountPermission(Grant grant) {
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
