package io.zhijia.appraisal;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All reports of those who are rated. */
interface SelfReports {

    /** Of one round, the oldest first. */
    List<SelfReport> of(UnionId union, RoundId round);

    /** The round and object a file is a report of. */
    Optional<Found> find(UnionId union, AttachmentId file);

    /** Where a report belongs. */
    record Found(RoundId round, int object) {}

    void add(UnionId union, RoundId round, SelfReport report, LocalDate on);

    void remove(UnionId union, RoundId round, AttachmentId file);

    /** All of an object that is rated no longer. */
    void removeAll(UnionId union, RoundId round, int object);
}
