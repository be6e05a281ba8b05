package io.zhijia.membership;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** A union of this installation, met at its start. */
record UnionAtHome(UnionId union) implements WithinUnion {}
