package io.zhijia.ballot;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.List;

/** Papers of one vote that are put into the box together, in an order drawn by lot. */
record Batch(UnionId union, BallotId ballot, List<Sealed> papers) implements WithinUnion {}
