package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Instant;

/** An address at which a sitting is shown to whoever has it: what the hall sees, and nothing else. */
record ProjectorLink(String tokenHash, UnionId union, SittingId sitting, Instant made) implements WithinUnion {}
