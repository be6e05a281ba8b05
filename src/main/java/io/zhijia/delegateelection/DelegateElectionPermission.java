package io.zhijia.delegateelection;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.TELLER;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Elections of delegates; every member reads who stands and who was elected, and may object. */
enum DelegateElectionPermission implements Permission {
    KEEP_DELEGATE_ELECTIONS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY)),
    COUNT_DELEGATE_VOTES(Grant.to(CHAIR, VICE_CHAIR, SECRETARY, TELLER));

    private final Grant grant;

    DelegateElectionPermission(Grant grant) {
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

    /** Whoever keeps them seats delegates in the congress, which does not differ either. */
    @Override
    public boolean mayDiffer() {
        return false;
    }
}
