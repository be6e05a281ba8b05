package io.zhijia.certificate;

import java.util.UUID;

/** One certificate. */
record CertificateId(UUID value) {

    static CertificateId next() {
        return new CertificateId(UUID.randomUUID());
    }

    /** For a path variable. */
    public static CertificateId of(String text) {
        return new CertificateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
