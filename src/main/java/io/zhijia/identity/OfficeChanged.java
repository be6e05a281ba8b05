package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/** Somebody was given an office, or an office of theirs was ended. */
public record OfficeChanged(UnionId union, MemberId member, Office office) implements WithinUnion {}
