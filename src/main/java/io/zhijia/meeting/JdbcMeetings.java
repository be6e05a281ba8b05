package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeetings implements Meetings {

    private static final String LINE = """
            select m.id, m.type, m.title, m.at, m.venue, m.state, count(a.member) as invited,
                   count(a.member) filter (where a.presence in ('PRESENT', 'LATE')) as present
            from meeting.meeting m left join meeting.attendee a on a.union_id = m.union_id and a.meeting = m.id
            where m.union_id = :union and (:all or exists (select 1 from meeting.attendee me
                  where me.union_id = m.union_id and me.meeting = m.id and me.member = :me))
            """;
    private static final String BY_MEETING = " group by m.union_id, m.id ";

    private final JdbcClient jdbc;

    JdbcMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Meeting get(UnionId union, MeetingId id) {
        return find(union, id).orElseThrow(() -> new NoSuchElementException("No meeting " + id));
    }

    @Override
    public Optional<Meeting> find(UnionId union, MeetingId id) {
        return jdbc.sql("select * from meeting.meeting where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(MeetingRow.class)
                .optional()
                .map(row -> row.toMeeting(agenda(union, id)));
    }

    private List<AgendaItem> agenda(UnionId union, MeetingId id) {
        return jdbc.sql("select * from meeting.agenda_item where union_id = ? and meeting = ? order by number")
                .params(union.value(), id.value())
                .query(AgendaItem.class)
                .list();
    }

    @Override
    public List<MeetingLine> lines(Actor actor, boolean all, @Nullable MeetingType type, int limit, int offset) {
        return jdbc.sql(LINE + " and (:type = '' or m.type = :type) " + BY_MEETING
                        + " order by m.at desc, m.id limit :limit offset :offset")
                .param("union", actor.union().value())
                .param("me", actor.member().value())
                .param("all", all)
                .param("type", type == null ? "" : type.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcMeetings::line)
                .list();
    }

    @Override
    public List<MeetingLine> unsettled(Actor actor, boolean all, LocalDate last, int limit) {
        return jdbc.sql(LINE + " and m.state in ('PLANNED', 'NOTICED', 'HELD') and m.at < :end " + BY_MEETING
                        + " order by m.at, m.id limit :limit")
                .param("union", actor.union().value())
                .param("me", actor.member().value())
                .param("all", all)
                .param("end", last.plusDays(1).atStartOfDay())
                .param("limit", limit)
                .query(JdbcMeetings::line)
                .list();
    }

    @Override
    public void save(Meeting meeting) {
        var saved = jdbc.sql("""
                insert into meeting.meeting as m
                values (:unionId, :id, :planItem, :area, :type, :title, :at, :venue, :state, :noticedOn, :heldOn,
                        :endedBy, :endedOn, :reason, 1)
                on conflict (union_id, id) do update set
                    type = excluded.type, title = excluded.title, at = excluded.at, venue = excluded.venue,
                    state = excluded.state, noticed_on = excluded.noticed_on, held_on = excluded.held_on,
                    ended_by = excluded.ended_by, ended_on = excluded.ended_on, reason = excluded.reason,
                    version = m.version + 1
                where m.version = :version
                """).paramSource(MeetingRow.of(meeting)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Meeting " + meeting.id() + " changed since it was read");
        }
        saveAgenda(meeting);
    }

    private void saveAgenda(Meeting meeting) {
        meeting.agenda()
                .forEach(item -> jdbc.sql("""
                insert into meeting.agenda_item values (?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, meeting, number) do update set title = excluded.title,
                    presenter = excluded.presenter, minutes = excluded.minutes, side = excluded.side
                """)
                        .params(meeting.union().value(), meeting.id().value(), item.number())
                        .params(item.title(), item.presenter(), item.minutes(), item.side())
                        .update());
        jdbc.sql("delete from meeting.agenda_item where union_id = ? and meeting = ? and number > ?")
                .params(
                        meeting.union().value(),
                        meeting.id().value(),
                        meeting.agenda().size())
                .update();
    }

    private static MeetingLine line(ResultSet row, int number) throws SQLException {
        return new MeetingLine(
                new MeetingId(row.getObject("id", UUID.class)),
                MeetingType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getObject("at", LocalDateTime.class),
                row.getString("venue"),
                row.getString("state"),
                row.getInt("invited"),
                row.getInt("present"));
    }
}
