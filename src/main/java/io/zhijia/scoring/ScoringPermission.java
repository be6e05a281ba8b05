package io.zhijia.scoring;

import static io.zhijia.identity.Office.AUDITOR;
import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Assessments in points; every member reads the schemes, scores themselves and reads the own result. */
enum ScoringPermission implements Permission {
    /** Schemes, assessments and everybody's points. */
    KEEP_SCORING(Grant.to(CHAIR, SECRETARY)),
    /** Reports of breaches of the rules of conduct; an auditor those only in which chair and secretaries all have a part. */
    KEEP_CONDUCT(Grant.to(CHAIR, SECRETARY, AUDITOR)),
    /** The points of a group for its own people. */
    SCORE_GROUP(Grant.to(CHAIR, SECRETARY).andLeadersForTheirGroup());

    private final Grant grant;

    ScoringPermission(Grant grant) {
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

    /** What somebody was given is read by no further office. */
    @Override
    public boolean mayDiffer() {
        return false;
    }
}
