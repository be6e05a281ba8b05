package io.zhijia.archive;

import static io.zhijia.identity.Grant.Part.INVOLVED;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.COMMITTEE_MEMBER;
import static io.zhijia.identity.Office.SECRETARY;
import static io.zhijia.identity.Office.VICE_CHAIR;
import static io.zhijia.identity.Office.WOMENS_OFFICER;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The record book. */
enum RecordPermission implements Permission {
    SEE_RECORDS(Grant.toOfficers().andLeadersForTheirGroup().and(INVOLVED)),
    ENTER_RECORD(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER)
            .andLeadersForTheirGroup()),
    CORRECT_RECORD(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER)),
    KEEP_ARCHIVE(Grant.to(CHAIR, VICE_CHAIR, COMMITTEE_MEMBER, SECRETARY, WOMENS_OFFICER));

    private final Grant grant;

    RecordPermission(Grant grant) {
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
