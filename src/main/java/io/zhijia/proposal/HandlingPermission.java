package io.zhijia.proposal;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.PROPOSAL_COMMITTEE;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The committee's part in the handling; departments, leaders and proposers act by their part in the case. */
enum HandlingPermission implements Permission {
    /** Assigning, taking back, opening answers to all, assessing, archiving. */
    LEAD_CASES(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, PROPOSAL_COMMITTEE));

    private final Grant grant;

    HandlingPermission(Grant grant) {
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

    /** Cases that are not open to all carry names and reasons. */
    @Override
    public boolean mayDiffer() {
        return false;
    }
}
