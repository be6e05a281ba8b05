package io.zhijia.unitsheet;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The organisation's sheet. */
enum UnitSheetPermission implements Permission {
    KEEP_UNIT_SHEET(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    UnitSheetPermission(Grant grant) {
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
