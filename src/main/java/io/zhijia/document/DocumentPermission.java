package io.zhijia.document;

import static io.zhijia.identity.Grant.Part.INVOLVED;
import static io.zhijia.identity.Grant.Part.ONESELF;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Files and photos. */
enum DocumentPermission implements Permission {
    SEE_FILES(Grant.toOfficers().and(ONESELF, INVOLVED));

    private final Grant grant;

    DocumentPermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.RECORDS;
    }
}
