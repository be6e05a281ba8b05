package io.zhijia.membermerge;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Merging entries of the register. */
enum MergePermission implements Permission {
    MERGE_MEMBERS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    MergePermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.PEOPLE;
    }
}
