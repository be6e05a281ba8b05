package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All the meetings there are. */
interface Meetings {

    /**
     * The meeting with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Meeting get(UnionId union, MeetingId id);

    Optional<Meeting> find(UnionId union, MeetingId id);

    /** The latest first; of one type if one is given; only those this person is invited to unless all are asked for. */
    List<MeetingLine> lines(Actor actor, boolean all, @Nullable MeetingType type, int limit, int offset);

    /** Still to come or still without minutes, of this person or of all, the earliest first. */
    List<MeetingLine> unsettled(Actor actor, boolean all, LocalDate last, int limit);

    /**
     * Keeps the meeting as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Meeting meeting);
}
