package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionGroup;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is invited to each meeting and who came; what each group said about its people. */
interface MeetingPeople {

    List<Attendee> attendees(UnionId union, MeetingId meeting);

    /** From now on these are invited; what is known about those who were before stays. */
    void invite(UnionId union, MeetingId meeting, Set<MemberId> members);

    void mark(UnionId union, MeetingId meeting, Attendee attendee);

    /** What each of these groups said, in their order. */
    List<CareReport> reports(UnionId union, MeetingId meeting, Collection<UnionGroup> groups);

    /** The same entry again adds nothing. */
    void add(Actor by, MeetingId meeting, CareReport.Entry entry);

    void sayNone(Actor by, MeetingId meeting, UUID group);

    void takeBackNone(UnionId union, MeetingId meeting, UUID group);
}
