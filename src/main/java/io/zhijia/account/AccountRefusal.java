package io.zhijia.account;

import io.zhijia.refusal.Refusal.Reason;

enum AccountRefusal implements Reason {
    LOGIN_TAKEN,
    HAS_AN_ACCOUNT,
    NO_LONGER_HERE,
    NO_STAFF_NUMBER,
    ALREADY_CLOSED,
    OWN_ACCOUNT,
    ALREADY_FOUNDED,
    WRONG_PASSWORD,
    LOCKED_FOR_A_WHILE,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_PLAIN,
    PASSWORD_HAS_LOGIN,
    PASSWORD_USED_BEFORE,
    PASSWORDS_DIFFER
}
