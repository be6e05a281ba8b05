package io.zhijia.memberstat;

import io.zhijia.refusal.Refusal.Reason;

/** Every way this module says no. */
enum StatisticsRefusal implements Reason {
    IN_THE_FUTURE
}
