package io.zhijia.membercase;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** What a membership needs a decision for. */
enum CasePermission implements Permission {
    KEEP_CASES(Grant.to(CHAIR, SECRETARY)),
    SPEAK_FOR_GROUP(Grant.to(CHAIR, SECRETARY).andLeadersForTheirGroup());

    private final Grant grant;

    CasePermission(Grant grant) {
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
