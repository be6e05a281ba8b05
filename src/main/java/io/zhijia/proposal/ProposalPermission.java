package io.zhijia.proposal;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.PROPOSAL_COMMITTEE;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Proposals; who writes and seconds is a matter of the congress, not of offices. */
enum ProposalPermission implements Permission {
    /** The call, paper forms, the ledger. */
    KEEP_PROPOSALS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY)),
    /** Opinions and decisions of the committee. */
    SCREEN_PROPOSALS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, PROPOSAL_COMMITTEE));

    private final Grant grant;

    ProposalPermission(Grant grant) {
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

    /** Proposals that are not open to all carry names and reasons. */
    @Override
    public boolean mayDiffer() {
        return false;
    }
}
