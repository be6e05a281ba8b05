package io.zhijia.congress;

import io.zhijia.congress.SpeakerState.Done;
import io.zhijia.congress.SpeakerState.Speaking;
import io.zhijia.congress.SpeakerState.Waiting;
import io.zhijia.congress.SpeakerState.Withdrawn;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSpeakers implements Speakers {

    private final JdbcClient jdbc;
    private final HallChanges changes;

    JdbcSpeakers(JdbcClient jdbc, HallChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @Override
    public List<Speaker> all(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.speaker where union_id = ? and sitting = ? order by number")
                .params(union.value(), sitting.value())
                .query(JdbcSpeakers::speaker)
                .list();
    }

    @Override
    public int nextNumber(UnionId union, SittingId sitting) {
        jdbc.sql("select 1 from congress.sitting where union_id = ? and id = ? for update")
                .params(union.value(), sitting.value())
                .query(Integer.class)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from congress.speaker where union_id = ? and sitting = ?")
                .params(union.value(), sitting.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Speaker speaker) {
        var state = Columns.of(speaker.state());
        jdbc.sql("""
                insert into congress.speaker values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, number) do update set state = excluded.state, since = excluded.since,
                    minutes = excluded.minutes, until = excluded.until
                """)
                .params(Arrays.asList(
                        union.value(),
                        sitting.value(),
                        speaker.number(),
                        speaker.delegate().value(),
                        speaker.item(),
                        speaker.asked(),
                        state.name(),
                        state.since(),
                        state.minutes(),
                        state.until()))
                .update();
        changes.note(sitting);
    }

    private static Speaker speaker(ResultSet row, int n) throws SQLException {
        return new Speaker(
                row.getInt("number"),
                new DelegateId(row.getObject("delegate", UUID.class)),
                row.getInt("item"),
                row.getObject("asked_at", LocalDateTime.class),
                state(row));
    }

    private static SpeakerState state(ResultSet row) throws SQLException {
        var since = row.getObject("since", LocalDateTime.class);
        return switch (row.getString("state")) {
            case "WAITING" -> new Waiting();
            case "SPEAKING" -> new Speaking(since, row.getInt("minutes"));
            case "DONE" -> new Done(since, row.getInt("minutes"), row.getObject("until", LocalDateTime.class));
            default -> new Withdrawn();
        };
    }

    private record Columns(
            String name,
            @Nullable LocalDateTime since,
            @Nullable Integer minutes,
            @Nullable LocalDateTime until) {

        static Columns of(SpeakerState state) {
            return switch (state) {
                case Waiting() -> new Columns("WAITING", null, null, null);
                case Speaking(var since, var minutes) -> new Columns("SPEAKING", since, minutes, null);
                case Done(var since, var minutes, var until) -> new Columns("DONE", since, minutes, until);
                case Withdrawn() -> new Columns("WITHDRAWN", null, null, null);
            };
        }
    }
}
