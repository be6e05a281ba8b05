package io.zhijia.certificate;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum CertificateRefusal implements Reason {
    ISSUED_LATER_THAN_TODAY,
    NOT_VALID_AT_ALL,
    LONGER_THAN_A_TERM,
    OLDER_THAN_THE_PRESENT,
    NONE_YET,
    CHANGE_LATER_THAN_TODAY,
    ALREADY_NOTICED,
    REGISTERED_ALREADY,
    REGISTERED_BEFORE_IT_HAPPENED
}
