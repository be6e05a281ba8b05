package io.zhijia.proposalexchange;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/**
 * Somebody of another union of the tree reads what is shared.
 *
 * @param union whose it is, within which everything is answered
 */
record Guest(UnionId union) implements WithinUnion {}
