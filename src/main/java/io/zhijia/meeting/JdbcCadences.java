package io.zhijia.meeting;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCadences implements Cadences {

    private final JdbcClient jdbc;

    JdbcCadences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Cadence> all(UnionId union, LocalDate today) {
        var known = known(union, today);
        return Stream.of(MeetingType.values())
                .map(type -> known.getOrDefault(type, new Cadence(type, type.usualMonths(), null, null)))
                .toList();
    }

    private Map<MeetingType, Cadence> known(UnionId union, LocalDate today) {
        return jdbc
                .sql("""
                select t.type, max(c.months) as months, max(m.held_on) as last,
                       min(m.at::date) filter (where m.state in ('PLANNED', 'NOTICED') and m.at >= :today) as ahead
                from (select type from meeting.cadence where union_id = :union
                      union select type from meeting.meeting where union_id = :union) t
                    left join meeting.cadence c on c.union_id = :union and c.type = t.type
                    left join meeting.meeting m on m.union_id = :union and m.type = t.type
                group by t.type
                """)
                .param("union", union.value())
                .param("today", today)
                .query((row, n) -> {
                    var type = MeetingType.valueOf(row.getString("type"));
                    var months = row.getObject("months", Integer.class);
                    return new Cadence(
                            type,
                            months == null ? type.usualMonths() : months,
                            row.getObject("last", LocalDate.class),
                            row.getObject("ahead", LocalDate.class));
                })
                .stream()
                .collect(toMap(Cadence::type, Function.identity()));
    }

    @Override
    public boolean hasAny(UnionId union, MeetingType type, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select exists (select 1 from meeting.meeting where union_id = ? and type = ? and state <> 'CANCELLED'
                    and at::date between ? and ?)
                """)
                .params(union.value(), type.name(), first, last)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void decide(UnionId union, MeetingType type, int months, MemberId by, Instant now) {
        jdbc.sql("""
                insert into meeting.cadence (union_id, type, months, decided_by, decided_at) values (?, ?, ?, ?, ?)
                on conflict (union_id, type) do update set months = excluded.months,
                    decided_by = excluded.decided_by, decided_at = excluded.decided_at
                """)
                .params(union.value(), type.name(), months, by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
