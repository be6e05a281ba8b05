package io.zhijia.orgtree;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/**
 * A union above asks one below for its figures.
 *
 * @param union the one below, within which the question is answered
 * @param above who asks
 */
record Asking(UnionId union, UnionId above) implements WithinUnion {}
