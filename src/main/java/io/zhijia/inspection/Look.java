package io.zhijia.inspection;

import java.time.Instant;

/** That a visitor looked at something. */
record Look(Instant at, String what, String from) {}
