package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** A proposal was sent in, or what was sent in reads differently now. */
record TextKept(UnionId union, ProposalId proposal) implements WithinUnion {}
