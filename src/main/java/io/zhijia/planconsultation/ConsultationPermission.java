package io.zhijia.planconsultation;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** Consultation on a draft plan; giving an opinion is everybody's. */
enum ConsultationPermission implements Permission {
    CONSULT(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    ConsultationPermission(Grant grant) {
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
