package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The days of sittings that go on for several: each has a list of its own at the door. */
interface SittingDays {

    /** Whether somebody came on a day that is over. */
    record Past(LocalDate day, DelegateId delegate, Presence presence, LocalDateTime at) {}

    /** The last day begun after the first; empty while there is none. */
    Optional<LocalDate> last(UnionId union, SittingId sitting);

    /** Who came on the days before it, the earliest first. */
    List<Past> past(UnionId union, SittingId sitting);

    /** Staff who are no members and came on one of the days before. */
    Set<UUID> colleagues(UnionId union, SittingId sitting);

    /** The list of that day is put away, and an empty one is there for the next. */
    void begin(UnionId union, SittingId sitting, LocalDate before, LocalDate next);
}
