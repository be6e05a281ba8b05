package io.zhijia.certificate;

/** Where a certificate stands on a day. */
enum CertificateState {
    /** 有效 */
    VALID,
    /** 半年内到期 */
    ENDING,
    /** 应当换证 */
    RENEW,
    /** 已过期 */
    EXPIRED;

    /** Message key of its name. */
    String word() {
        return "certificate.state." + name();
    }

    String color() {
        return switch (this) {
            case VALID -> "bg-green-lt";
            case ENDING, RENEW -> "bg-yellow-lt";
            case EXPIRED -> "bg-red-lt";
        };
    }
}
