package io.zhijia.memberimport;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Many members at once. */
enum MemberImportPermission implements Permission {
    IMPORT_MEMBERS(Grant.to(CHAIR, SECRETARY)),
    EXPORT_SHEET(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    MemberImportPermission(Grant grant) {
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
