package io.zhijia.meeting;

import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.meeting.CareReport.Entry;
import io.zhijia.meeting.CareReport.Kind;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionGroup;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeetingPeople implements MeetingPeople {

    private final JdbcClient jdbc;

    JdbcMeetingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Attendee> attendees(UnionId union, MeetingId meeting) {
        return jdbc.sql("select * from meeting.attendee where union_id = ? and meeting = ? order by member")
                .params(union.value(), meeting.value())
                .query((row, n) -> new Attendee(
                        new MemberId(row.getObject("member", UUID.class)),
                        Presence.valueOf(row.getString("presence")),
                        row.getString("reason")))
                .list();
    }

    @Override
    public void invite(UnionId union, MeetingId meeting, Set<MemberId> members) {
        var ids = members.stream().map(MemberId::value).toArray(UUID[]::new);
        jdbc.sql("delete from meeting.attendee where union_id = ? and meeting = ? and member <> all (?)")
                .params(union.value(), meeting.value(), ids)
                .update();
        jdbc.sql("""
                insert into meeting.attendee (union_id, meeting, member, presence, reason)
                select ?, ?, invited, 'INVITED', '' from unnest(?) as invited
                on conflict (union_id, meeting, member) do nothing
                """).params(union.value(), meeting.value(), ids).update();
    }

    @Override
    public void mark(UnionId union, MeetingId meeting, Attendee attendee) {
        jdbc.sql(
                        "update meeting.attendee set presence = ?, reason = ? where union_id = ? and meeting = ? and member = ?")
                .params(attendee.presence().name(), attendee.reason())
                .params(union.value(), meeting.value(), attendee.member().value())
                .update();
    }

    @Override
    public List<CareReport> reports(UnionId union, MeetingId meeting, Collection<UnionGroup> groups) {
        var entries = jdbc
                .sql("select * from meeting.care_entry where union_id = ? and meeting = ? order by person")
                .params(union.value(), meeting.value())
                .query((row, n) -> new Entry(
                        row.getObject("group_id", UUID.class),
                        row.getString("person"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("help")))
                .list()
                .stream()
                .collect(groupingBy(Entry::group));
        var none = new HashSet<>(jdbc.sql("select group_id from meeting.care_none where union_id = ? and meeting = ?")
                .params(union.value(), meeting.value())
                .query(UUID.class)
                .list());
        return groups.stream()
                .map(group -> new CareReport(
                        group,
                        none.contains(group.id().value()),
                        entries.getOrDefault(group.id().value(), List.of())))
                .toList();
    }

    @Override
    public void add(Actor by, MeetingId meeting, Entry entry) {
        jdbc.sql("""
                insert into meeting.care_entry (union_id, meeting, group_id, person, kind, help, by_member)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, meeting, group_id, person, kind) do update set help = excluded.help
                """)
                .params(by.union().value(), meeting.value(), entry.group(), entry.person())
                .params(entry.kind().name(), entry.help(), by.member().value())
                .update();
    }

    @Override
    public void sayNone(Actor by, MeetingId meeting, UUID group) {
        jdbc.sql("insert into meeting.care_none values (?, ?, ?, ?) on conflict do nothing")
                .params(by.union().value(), meeting.value(), group, by.member().value())
                .update();
    }

    @Override
    public void takeBackNone(UnionId union, MeetingId meeting, UUID group) {
        jdbc.sql("delete from meeting.care_none where union_id = ? and meeting = ? and group_id = ?")
                .params(union.value(), meeting.value(), group)
                .update();
    }
}
