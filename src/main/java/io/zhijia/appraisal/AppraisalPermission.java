package io.zhijia.appraisal;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Appraisals; every member reads what is rated and by whom, and who was rated reads the own result. */
enum AppraisalPermission implements Permission {
    KEEP_APPRAISALS(Grant.to(CHAIR, SECRETARY)),
    /** What grades each was given: the chair, and the offices a union names. */
    SEE_RESULTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    AppraisalPermission(Grant grant) {
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

    /** Whoever keeps a round keeps its ballots, and who keeps those is fixed. */
    @Override
    public boolean mayDiffer() {
        return this == SEE_RESULTS;
    }
}
