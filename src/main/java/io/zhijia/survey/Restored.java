package io.zhijia.survey;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Instant;

/** The surveys of this union are those of a backup made then. */
record Restored(UnionId union, Instant made) implements WithinUnion {}
