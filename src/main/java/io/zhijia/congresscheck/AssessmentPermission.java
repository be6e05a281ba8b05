package io.zhijia.congresscheck;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Assessing the congress's work; officers read what came of it. */
enum AssessmentPermission implements Permission {
    SEE_ASSESSMENTS(Grant.toOfficers()),
    ASSESS_CONGRESS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY));

    private final Grant grant;

    AssessmentPermission(Grant grant) {
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
