package io.zhijia.planning;

import io.zhijia.identity.MemberId;
import org.jspecify.annotations.Nullable;

/** How the items of one owner stand; those of nobody come under null. */
record OwnerCount(@Nullable MemberId owner, int items, int fulfilled, int underway, int overdue) {}
