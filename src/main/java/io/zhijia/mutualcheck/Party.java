package io.zhijia.mutualcheck;

import io.zhijia.tenancy.UnionId;

/** A union that takes part. */
record Party(UnionId union, String name) {}
