package io.zhijia.congress;

import java.time.LocalDateTime;

/**
 * Whether one who sits came.
 *
 * @param reason of a leave or absence; may be empty
 * @param isByOneself checked in on the own phone
 */
record Attendance(DelegateId delegate, Presence presence, String reason, LocalDateTime at, boolean isByOneself) {}
