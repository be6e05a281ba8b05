package io.zhijia.ballot;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Votes by secret ballot; every member reads how a vote goes. */
enum BallotPermission implements Permission {
    KEEP_BALLOTS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    BallotPermission(Grant grant) {
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

    /** Who keeps a vote is fixed by its rules. */
    @Override
    public boolean mayDiffer() {
        return false;
    }
}
