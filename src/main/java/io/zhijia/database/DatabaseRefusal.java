package io.zhijia.database;

import io.zhijia.refusal.Refusal.Reason;

/** Every way the database says no before it has begun. */
enum DatabaseRefusal implements Reason {
    HOME_IN_USE,
    PLATFORM_WITHOUT_POSTGRES,
    NOTHING_HERE
}
