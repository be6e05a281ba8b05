package io.zhijia.fileset;

import io.zhijia.identity.MemberId;
import io.zhijia.retention.RetentionPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something a book is expected to hold. */
record Part(
        PartId id,
        String name,
        Source source,
        RetentionPeriod kept,
        @Nullable Waiver waiver) {

    static Part of(String name, Source source, RetentionPeriod kept) {
        return new Part(PartId.next(), name, source, kept, null);
    }

    /** The same expectation in another set. */
    Part copied() {
        return of(name, source, kept);
    }

    Part changed(String newName, Source from, RetentionPeriod how) {
        return new Part(id, newName, from, how, waiver);
    }

    Part waived(String reason, MemberId by, LocalDate on) {
        return new Part(id, name, source, kept, new Waiver(reason, by, on));
    }

    Part expectedAgain() {
        return new Part(id, name, source, kept, null);
    }
}
