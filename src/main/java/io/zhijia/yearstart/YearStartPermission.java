package io.zhijia.yearstart;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The start of a year. */
enum YearStartPermission implements Permission {
    START_YEAR(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    YearStartPermission(Grant grant) {
        this.grant = grant;
    }

    @Override
    public Grant grant() {
        return grant;
    }

    @Override
    public Section section() {
        return Section.PLAN;
    }
}
