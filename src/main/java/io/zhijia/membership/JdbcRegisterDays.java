package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegisterDays {

    private final JdbcClient jdbc;

    JdbcRegisterDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonOnDay> on(UnionId union, LocalDate day) {
        return jdbc.sql("""
                        select m.id, m.number, m.name, m.sex, m.born, m.joined_on, t.standing, p.department, p.union_group
                        from membership.member m
                        join (select distinct on (member) member, standing from membership.standing
                              where union_id = :union and since <= :day order by member, since desc) t on t.member = m.id
                        left join (select distinct on (member) member, department, union_group from membership.placement
                              where union_id = :union and since <= :day order by member, since desc) p on p.member = m.id
                        where m.union_id = :union and m.merged_into is null and t.standing <> 'ENDED'
                        order by m.name collate "zh-x-icu", m.number
                        """)
                .withFetchSize(1000)
                .param("union", union.value())
                .param("day", day)
                .query(JdbcRegisterDays::person)
                .list();
    }

    private static PersonOnDay person(ResultSet row, int n) throws SQLException {
        return new PersonOnDay(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getObject("born", LocalDate.class),
                row.getObject("joined_on", LocalDate.class),
                row.getString("standing").equals("RETIRED"),
                row.getString("standing").equals("RESERVED"),
                row.getObject("department", UUID.class),
                row.getObject("union_group", UUID.class));
    }

    /** As the register has them today. */
    List<PersonOnDay> withBirthday(UnionId union, Within within, Collection<MonthDay> birthdays) {
        return today(
                union,
                within,
                "m.birthday = any (:days)",
                Map.of(
                        "days",
                        birthdays.stream()
                                .map(day -> day.getMonthValue() * 100 + day.getDayOfMonth())
                                .toArray(Integer[]::new)));
    }

    /** In service, born from the first of these days to the last. */
    List<PersonOnDay> bornBetween(UnionId union, Within within, Sex sex, LocalDate first, LocalDate last) {
        return today(
                union,
                within,
                "m.born between :first and :last and m.sex = :sex and m.retired_on is null and m.reserved_on is null",
                Map.of("first", first, "last", last, "sex", sex.name()));
    }

    /** Retired since the first time the register said so, whatever happened in between. */
    List<Retired> retired(UnionId union, Within within, LocalDate day) {
        var who = within.everybody() ? "true" : "(m.id = :self or p.union_group = any (:groups))";
        return jdbc.sql("""
                        select m.id, m.number, m.name, m.sex, m.born, m.joined_on, t.standing, p.department, p.union_group, t.retired
                        from (select distinct on (member) member, standing,
                                     min(since) filter (where standing = 'RETIRED') over (partition by member) as retired
                              from membership.standing
                              where union_id = :union and since <= :day order by member, since desc) t
                        join membership.member m on m.union_id = :union and m.id = t.member
                        left join (select distinct on (member) member, department, union_group from membership.placement
                              where union_id = :union and since <= :day order by member, since desc) p on p.member = m.id
                        where m.merged_into is null and t.standing = 'RETIRED' and %s
                        order by m.name collate "zh-x-icu", m.number
                        """.formatted(who))
                .param("union", union.value())
                .param("day", day)
                .param("self", within.self().value())
                .param("groups", within.groups().toArray(UUID[]::new))
                .query((row, n) -> new Retired(person(row, n), row.getObject("retired", LocalDate.class)))
                .list();
    }

    List<PersonOnDay> some(UnionId union, Within within, Collection<MemberId> members) {
        return today(
                union,
                within,
                "m.id = any (:some)",
                Map.of("some", members.stream().map(MemberId::value).toArray(UUID[]::new)));
    }

    private List<PersonOnDay> today(UnionId union, Within within, String condition, Map<String, Object> asked) {
        var who = within.everybody() ? "true" : "(m.id = :self or m.union_group = any (:groups))";
        return jdbc.sql("""
                        select m.id, m.number, m.name, m.sex, m.born, m.joined_on, m.department, m.union_group,
                               case when m.retired_on is not null then 'RETIRED'
                                    when m.reserved_on is not null then 'RESERVED' else 'FULL' end as standing
                        from membership.member m
                        where m.union_id = :union and m.ended_on is null and m.merged_into is null and %s and %s
                        order by m.name collate "zh-x-icu", m.number
                        """.formatted(who, condition))
                .param("union", union.value())
                .param("self", within.self().value())
                .param("groups", within.groups().toArray(UUID[]::new))
                .params(asked)
                .query(JdbcRegisterDays::person)
                .list();
    }

    /**
     * Who of the register is asked for.
     *
     * @param groups besides the person themselves
     */
    record Within(boolean everybody, Set<UUID> groups, MemberId self) {}

    List<Movement> between(UnionId union, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select m.id, m.number, m.name, f.kind, f.happened_on
                        from membership.fact f join membership.member m on m.union_id = f.union_id and m.id = f.member
                        where f.union_id = :union and f.happened_on between :first and :last and m.merged_into is null
                        order by f.happened_on, m.name collate "zh-x-icu", m.number
                        """)
                .param("union", union.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Movement(
                        new MemberId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("name"),
                        FactKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }
}
