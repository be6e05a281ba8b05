package io.zhijia.schoolcalendar;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum SchoolCalendarRefusal implements Reason {
    ENDS_BEFORE_IT_BEGINS,
    TOO_LONG,
    TERMS_OVERLAP
}
