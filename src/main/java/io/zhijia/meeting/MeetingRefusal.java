package io.zhijia.meeting;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum MeetingRefusal implements Reason {
    NO_AGENDA,
    NOBODY_INVITED,
    OVER_ALREADY,
    CANCELLED_ALREADY,
    NOT_HELD_YET,
    NOT_YET_TIME,
    NOBODY_PRESENT,
    FILED_ALREADY,
    ITEM_WITHOUT_MINUTES,
    GROUPS_SILENT,
    NOT_INVITED,
    NOT_YOUR_GROUP,
    GROUP_SAID_SOMETHING,
    SOMEBODY_ELSE_WROTE,
    CONFIRMED_ALREADY,
    NOT_BROUGHT_YET,
    NOT_POSTED_THEN,
    POSTED_BACKWARDS
}
