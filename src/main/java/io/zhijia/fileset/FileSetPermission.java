package io.zhijia.fileset;

import static io.zhijia.identity.Grant.Part.IN_CHARGE;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The year's books. */
enum FileSetPermission implements Permission {
    SEE_BOOKS(Grant.toOfficers()),
    KEEP_BOOKS(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER)),
    FILL_BOOK(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER)
            .and(IN_CHARGE));

    private final Grant grant;

    FileSetPermission(Grant grant) {
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
