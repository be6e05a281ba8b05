package io.zhijia.review;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum ReviewRefusal implements Reason {
    ENDS_BEFORE_IT_BEGINS,
    NOT_A_DRAFT,
    NOT_BEFORE_COMMITTEE,
    NOTHING_IN_IT,
    WRITTEN_ELSEWHERE
}
