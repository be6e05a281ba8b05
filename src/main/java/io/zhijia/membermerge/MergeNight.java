package io.zhijia.membermerge;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** A night has come for a union. */
record MergeNight(UnionId union) implements WithinUnion {}
