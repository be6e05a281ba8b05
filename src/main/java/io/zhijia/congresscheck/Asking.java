package io.zhijia.congresscheck;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/**
 * One union of the tree asks another for a confirmed assessment.
 *
 * @param union who is asked, within which the question is answered
 * @param unit whose work was assessed
 */
record Asking(UnionId union, UnionId unit, int year) implements WithinUnion {}
