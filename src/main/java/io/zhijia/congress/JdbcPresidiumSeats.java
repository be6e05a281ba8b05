package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPresidiumSeats implements PresidiumSeats {

    private final JdbcClient jdbc;

    JdbcPresidiumSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<MemberId> on(UnionId union, LocalDate day) {
        return jdbc.sql("""
                        with seated as (
                            select s.member, b.id as body, b.sitting, t.begins, g.at from congress.body_seat s
                            join congress.body b on b.union_id = s.union_id and b.id = s.body and b.kind = 'PRESIDIUM'
                            join congress.term t on t.union_id = b.union_id and t.id = b.term and t.begins <= :day
                                and t.kind not in ('MEMBERS_CONGRESS', 'MEMBERS_MEETING') and t.label = ''
                            left join congress.sitting g on g.union_id = b.union_id and g.id = b.sitting
                            where s.union_id = :union and s.since <= :day and (s.until is null or s.until >= :day))
                        select member from seated where body = (select body from seated
                            order by begins desc, sitting is null desc, at desc nulls last, body limit 1)
                        """).param("union", union.value()).param("day", day).query(UUID.class).list().stream()
                .map(MemberId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
