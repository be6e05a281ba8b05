package io.zhijia.certificate;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** All certificates of a union, their scans, and what was changed. */
interface Certificates {

    /** The latest first: the first is the one that counts. */
    List<Certificate> all(UnionId union);

    void add(Certificate certificate);

    /** Of all certificates, the oldest first. */
    List<Scan> scans(UnionId union);

    void add(UnionId union, Scan scan);

    /** The latest first. */
    List<Change> changes(UnionId union);

    /** Adds one, or says that it was registered. */
    void save(Change change);

    /** A page of a certificate. */
    record Scan(CertificateId certificate, AttachmentId file) {}
}
