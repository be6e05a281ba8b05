package io.zhijia.proposalexchange;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Exchange of proposals; everybody reads, for nothing in it says who. */
enum ExchangePermission implements Permission {
    SHARE_PROPOSALS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY));

    private final Grant grant;

    ExchangePermission(Grant grant) {
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
