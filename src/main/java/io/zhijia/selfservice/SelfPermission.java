package io.zhijia.selfservice;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** What members ask to have corrected. */
enum SelfPermission implements Permission {
    ANSWER_REQUESTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    SelfPermission(Grant grant) {
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
