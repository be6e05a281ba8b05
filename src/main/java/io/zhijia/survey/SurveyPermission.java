package io.zhijia.survey;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Keeping surveys; answering those meant for a person is everybody's. */
enum SurveyPermission implements Permission {
    KEEP_SURVEYS(Grant.to(CHAIR, SECRETARY, WOMENS_OFFICER));

    private final Grant grant;

    SurveyPermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.VOICE;
    }
}
