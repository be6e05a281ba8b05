package io.zhijia.memberimport;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** A night has come for a union. */
record UnionNight(UnionId union) implements WithinUnion {}
