package io.zhijia.review;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Summaries. */
enum ReviewPermission implements Permission {
    SEE_DRAFTS(Grant.toOfficers()),
    WRITE_SUMMARY(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER)),
    FILE_SUMMARY(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    ReviewPermission(Grant grant) {
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
