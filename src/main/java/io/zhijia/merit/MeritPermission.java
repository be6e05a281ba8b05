package io.zhijia.merit;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.PROPOSAL_COMMITTEE;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Choosing the best proposals and departments. */
enum MeritPermission implements Permission {
    /** Beginning and closing a selection, certificates. */
    KEEP_MERIT(Grant.to(CHAIR, VICE_CHAIR, SECRETARY)),
    /** One vote each. */
    VOTE_FOR_MERIT(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, PROPOSAL_COMMITTEE));

    private final Grant grant;

    MeritPermission(Grant grant) {
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

    /** It needs to read the cases, which only these may. */
    @Override
    public boolean mayDiffer() {
        return false;
    }
}
