package io.zhijia.certificate;

import static io.zhijia.identity.Office.CHAIR;
import static io.zhijia.identity.Office.SECRETARY;

import io.zhijia.identity.Grant;
import io.zhijia.identity.Permission;
import io.zhijia.web.Section;

/** The certificate; every member may read what stands in it, officers its scans. */
enum CertificatePermission implements Permission {
    KEEP_CERTIFICATE(Grant.to(CHAIR, SECRETARY));

    private final Grant grant;

    CertificatePermission(Grant grant) {
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
