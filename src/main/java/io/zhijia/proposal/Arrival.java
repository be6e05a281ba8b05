package io.zhijia.proposal;

import io.zhijia.proposal.FromBelow.Line;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/**
 * Something came from a union below.
 *
 * @param union above, to which it came
 */
record Arrival(UnionId union, Line line) implements WithinUnion {}
