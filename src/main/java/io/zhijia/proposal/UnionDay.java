package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;

/** A day has begun for a union. */
record UnionDay(UnionId union, LocalDate today) implements WithinUnion {}
