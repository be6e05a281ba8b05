package io.zhijia.congress;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeats implements Seats {

    /** Of the unit's own staff, the last that has begun. */
    private static final String IN_OFFICE = """
            (select id from congress.term where union_id = :union and kind not in ('MEMBERS_CONGRESS', 'MEMBERS_MEETING')
                and label = '' and begins <= :day order by begins desc, number desc, id limit 1)
            """;

    private static final String HEAD = """
             left join lateral (select h.member from congress.delegation_head h
                where h.union_id = g.union_id and h.delegation = g.id and h.since <= :day
                order by h.since desc limit 1) head on true
            """;

    private final JdbcClient jdbc;

    JdbcSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DelegateOnDay> find(UnionId union, MemberId member, LocalDate day) {
        return jdbc.sql("""
                        select d.member, d.part, g.id as delegation, g.name, head.member as head
                        from congress.delegate d
                        left join congress.constituency c on c.union_id = d.union_id and c.id = d.constituency
                        left join congress.delegation g on g.union_id = c.union_id and g.id = c.delegation
                        """ + HEAD + """
                         where d.union_id = :union and d.member = :member and d.since <= :day
                            and (d.until is null or d.until >= :day) and d.term =
                        """ + IN_OFFICE + " order by d.since, d.id limit 1")
                .param("union", union.value())
                .param("member", member.value())
                .param("day", day)
                .query(JdbcSeats::seat)
                .optional();
    }

    @Override
    public Set<DelegationId> headedBy(UnionId union, MemberId member, LocalDate day) {
        return jdbc
                .sql("select g.id from congress.delegation g" + HEAD
                        + " where g.union_id = :union and head.member = :member and g.term = " + IN_OFFICE)
                .param("union", union.value())
                .param("member", member.value())
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(DelegationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static DelegateOnDay seat(ResultSet row, int number) throws SQLException {
        var delegation = row.getObject("delegation", UUID.class);
        var head = row.getObject("head", UUID.class);
        return new DelegateOnDay(
                new MemberId(row.getObject("member", UUID.class)),
                Part.valueOf(row.getString("part")).votes(),
                delegation == null ? null : new DelegationId(delegation),
                Objects.requireNonNullElse(row.getString("name"), ""),
                head == null ? null : new MemberId(head));
    }
}
