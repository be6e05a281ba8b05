package io.zhijia.datadesk;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** What people ask about their data. */
enum DeskPermission implements Permission {
    ANSWER_DATA_REQUESTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    DeskPermission(Grant grant) {
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
