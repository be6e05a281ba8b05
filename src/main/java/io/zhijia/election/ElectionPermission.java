package io.zhijia.election;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Elections of the union's bodies; every member reads who stands and who was elected. */
enum ElectionPermission implements Permission {
    KEEP_ELECTIONS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    ElectionPermission(Grant grant) {
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
