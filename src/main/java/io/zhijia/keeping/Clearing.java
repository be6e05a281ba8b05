package io.zhijia.keeping;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was cleared out, for the record.
 *
 * @param asOf from which the months were counted back
 */
record Clearing(UnionId union, UUID id, LocalDate asOf, MemberId by, String signature, Instant at, List<Line> lines) {

    /** Of one kind: how long it is kept, what ended before that day went, and how many that were. */
    record Line(String kind, int months, LocalDate before, int removed) {}
}
