package io.zhijia.privacy;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum PrivacyRefusal implements Reason {
    /** {0}: where it should be */
    KEY_FILE_MISSING,
    PURPOSE_MISSING
}
