package io.zhijia.reserved;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Everybody reads which decisions went before the congress. */
enum ReservedPermission implements Permission {
    KEEP_RESERVED_MATTERS(Grant.to(CHAIR, VICE_CHAIR, SECRETARY));

    private final Grant grant;

    ReservedPermission(Grant grant) {
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
