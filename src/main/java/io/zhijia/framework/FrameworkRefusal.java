package io.zhijia.framework;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum FrameworkRefusal implements Reason {
    NO_STRANDS,
    TOO_MANY_STRANDS,
    NAME_TAKEN,
    STRAND_GONE,
    NOTHING_TICKED
}
