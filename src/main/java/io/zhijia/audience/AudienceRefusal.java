package io.zhijia.audience;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum AudienceRefusal implements Reason {
    /** {0}: the name */
    NAME_TAKEN
}
