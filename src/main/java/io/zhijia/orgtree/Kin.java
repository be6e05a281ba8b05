package io.zhijia.orgtree;

import io.zhijia.tenancy.UnionId;

/** Another union of this installation, as one names it: above itself or below. */
record Kin(UnionId union, boolean above) {}
