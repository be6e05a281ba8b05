package io.zhijia.secondfactor;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The second step of others. */
enum SecondFactorPermission implements Permission {
    KEEP_SECOND_FACTORS(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    SecondFactorPermission(Grant grant) {
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
