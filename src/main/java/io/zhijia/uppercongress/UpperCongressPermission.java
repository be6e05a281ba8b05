package io.zhijia.uppercongress;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Everybody reads whom the union sends and what they brought back; papers are for delegates and officers, as all files are. */
enum UpperCongressPermission implements Permission {
    KEEP_UPPER_CONGRESSES(Grant.to(CHAIR, VICE_CHAIR, SECRETARY));

    private final Grant grant;

    UpperCongressPermission(Grant grant) {
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
