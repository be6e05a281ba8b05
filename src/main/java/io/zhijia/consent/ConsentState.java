package io.zhijia.consent;

import io.zhijia.identity.MemberId;
import java.time.Instant;

/** Where a consent stands. */
sealed interface ConsentState {

    /** It holds (有效). */
    record Given() implements ConsentState {}

    /** Taken back (已撤回), by the person or by an officer to whom the person said so. */
    record Withdrawn(MemberId by, Instant at) implements ConsentState {}
}
