package io.zhijia.membership;

import static java.sql.Types.DATE;
import static java.sql.Types.OTHER;
import static java.sql.Types.VARCHAR;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.DepartmentId;
import io.zhijia.union.UnionGroupId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegister implements Register {

    /** Of two on one day the later one counts. */
    private static final String STAND = """
            insert into membership.standing values (?, ?, ?, ?, ?)
            on conflict (union_id, member, since) do update set standing = excluded.standing, how = excluded.how
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcRegister(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Member get(UnionId union, MemberId id) {
        return jdbc.sql("select * from membership.member where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> member(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No member " + id));
    }

    @Override
    public List<RegisterLine> lines(UnionId union, RegisterQuery query, int limit, int offset) {
        var sql = RegisterSql.of(union, query);
        return jdbc.sql(sql.text() + " limit :limit offset :offset")
                .params(sql.facts())
                .param("limit", limit)
                .param("offset", offset)
                .query(JdbcRegister::line)
                .list();
    }

    @Override
    public void each(UnionId union, RegisterQuery query, Consumer<RegisterLine> taker) {
        var sql = RegisterSql.of(union, query);
        jdbc.sql(sql.text()).withFetchSize(500).params(sql.facts()).query((RowCallbackHandler)
                row -> taker.accept(line(row, 0)));
    }

    @Override
    public int members(UnionId union, UUID groupOrDepartment) {
        return jdbc.sql("""
                select count(*) from membership.member
                where union_id = ? and ended_on is null and (union_group = ? or department = ?)
                """)
                .params(union.value(), groupOrDepartment, groupOrDepartment)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean save(Member member) {
        try {
            if (jdbc.sql("""
                    insert into membership.member as m
                    values (:union, :id, :number, :name, :sex, :born, :phone, :department, :group,
                            :joinedOn, :retiredOn, :endedOn, :endedHow, 1, :reservedOn)
                    on conflict (union_id, id) do update set
                        number = excluded.number, name = excluded.name, sex = excluded.sex, born = excluded.born,
                        phone = excluded.phone, department = excluded.department, union_group = excluded.union_group,
                        joined_on = excluded.joined_on, retired_on = excluded.retired_on,
                        reserved_on = excluded.reserved_on, ended_on = excluded.ended_on, ended_how = excluded.ended_how,
                        version = m.version + 1
                    where m.version = :version
                    """)
                            .param("union", member.union().value())
                            .param("id", member.id().value())
                            .param("number", member.details().number())
                            .param("name", member.details().name())
                            .param("sex", member.details().sex().name())
                            .param("born", member.details().born(), DATE)
                            .param("phone", member.details().phone())
                            .param("department", value(member.placement().department()), OTHER)
                            .param("group", value(member.placement().group()), OTHER)
                            .param("joinedOn", member.joinedOn())
                            .param("retiredOn", member.retiredOn(), DATE)
                            .param("reservedOn", member.reservedOn(), DATE)
                            .param("endedOn", member.endedOn(), DATE)
                            .param(
                                    "endedHow",
                                    member.endedHow() == null
                                            ? null
                                            : member.endedHow().name(),
                                    VARCHAR)
                            .param("version", member.version())
                            .update()
                    == 0) {
                throw new OptimisticLockingFailureException("Member " + member.id() + " changed since it was read");
            }
        } catch (DuplicateKeyException taken) {
            return false;
        }
        index(member);
        return true;
    }

    private void index(Member member) {
        jdbc.sql("delete from membership.search_part where union_id = ? and member = ?")
                .params(member.union().value(), member.id().value())
                .update();
        indexAll(member.union(), List.of(member));
    }

    private void indexAll(UnionId union, List<Member> members) {
        var rows = members.stream()
                .flatMap(member -> SearchParts.of(member.details()).pieces().stream()
                        .map(piece ->
                                new Object[] {union.value(), piece, member.id().value()}))
                .toList();
        batches.batchUpdate("insert into membership.search_part (union_id, part, member) values (?, ?, ?)", rows);
    }

    @Override
    public void addAll(UnionId union, List<Member> members) {
        batches.batchUpdate(
                "insert into membership.member values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, null, 1)",
                members.stream()
                        .map(member -> new @Nullable Object[] {
                            union.value(),
                            member.id().value(),
                            member.details().number(),
                            member.details().name(),
                            member.details().sex().name(),
                            member.details().born(),
                            member.details().phone(),
                            value(member.placement().department()),
                            value(member.placement().group()),
                            member.joinedOn(),
                            member.retiredOn()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into membership.placement values (?, ?, ?, ?, ?)",
                members.stream()
                        .map(member -> new @Nullable Object[] {
                            union.value(),
                            member.id().value(),
                            member.joinedOn(),
                            value(member.placement().department()),
                            value(member.placement().group())
                        })
                        .toList());
        batches.batchUpdate(
                STAND, members.stream().flatMap(JdbcRegister::history).toList());
        indexAll(union, members);
    }

    private static Stream<Object[]> history(Member member) {
        var joined = standing(member, member.joinedOn(), Standings.Standing.FULL, FactKind.JOINED);
        return member.retiredOn() == null
                ? Stream.<Object[]>of(joined)
                : Stream.of(joined, standing(member, member.retiredOn(), Standings.Standing.RETIRED, FactKind.RETIRED));
    }

    private static Object[] standing(Member member, LocalDate since, Standings.Standing standing, FactKind how) {
        return new Object[] {member.union().value(), member.id().value(), since, standing.name(), how.name()};
    }

    @Override
    public void stand(UnionId union, MemberId member, Standings history) {
        jdbc.sql("delete from membership.standing where union_id = ? and member = ?")
                .params(union.value(), member.value())
                .update();
        batches.batchUpdate(
                STAND,
                history.periods().stream()
                        .map(period -> new Object[] {
                            union.value(),
                            member.value(),
                            period.since(),
                            period.standing().name(),
                            period.how().name()
                        })
                        .toList());
    }

    @Override
    public void add(MembershipFact fact, MemberId recordedBy, Instant at) {
        addAllFacts(fact.union(), List.of(fact), recordedBy, at);
    }

    @Override
    public void addAllFacts(UnionId union, List<MembershipFact> facts, MemberId recordedBy, Instant at) {
        batches.batchUpdate(
                "insert into membership.fact values (?, ?, ?, ?, ?, ?, ?, ?)",
                facts.stream()
                        .map(fact -> new Object[] {
                            union.value(),
                            UUID.randomUUID(),
                            fact.member().value(),
                            fact.kind().name(),
                            fact.on(),
                            fact.note(),
                            recordedBy.value(),
                            at.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }

    @Override
    public List<MembershipFact> facts(UnionId union, MemberId member) {
        return jdbc.sql("""
                select kind, happened_on, note from membership.fact where union_id = ? and member = ?
                order by happened_on, recorded_at
                """)
                .params(union.value(), member.value())
                .query((row, n) -> new MembershipFact(
                        union,
                        member,
                        FactKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("note")))
                .list();
    }

    @Override
    public void place(UnionId union, MemberId member, LocalDate since, Placement placement) {
        jdbc.sql("""
                insert into membership.placement values (:union, :member, :since, :department, :group)
                on conflict (union_id, member, since) do update set
                    department = excluded.department, union_group = excluded.union_group
                """)
                .param("union", union.value())
                .param("member", member.value())
                .param("since", since)
                .param("department", value(placement.department()), OTHER)
                .param("group", value(placement.group()), OTHER)
                .update();
    }

    private static @Nullable UUID value(@Nullable DepartmentId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable UUID value(@Nullable UnionGroupId id) {
        return id == null ? null : id.value();
    }

    private static Member member(UnionId union, ResultSet row) throws SQLException {
        var department = row.getObject("department", UUID.class);
        var group = row.getObject("union_group", UUID.class);
        return new Member(
                union,
                new MemberId(row.getObject("id", UUID.class)),
                new Details(
                        row.getString("number"),
                        row.getString("name"),
                        Sex.valueOf(row.getString("sex")),
                        row.getObject("born", LocalDate.class),
                        row.getString("phone")),
                new Placement(
                        department == null ? null : new DepartmentId(department),
                        group == null ? null : new UnionGroupId(group)),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("retired_on", LocalDate.class),
                row.getObject("reserved_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                kind(row.getString("ended_how")),
                row.getInt("version"));
    }

    private static RegisterLine line(ResultSet row, int n) throws SQLException {
        return new RegisterLine(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getString("phone"),
                row.getObject("department", UUID.class),
                row.getObject("union_group", UUID.class),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("retired_on", LocalDate.class),
                row.getObject("reserved_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                kind(row.getString("ended_how")));
    }

    private static @Nullable FactKind kind(@Nullable String name) {
        return name == null ? null : FactKind.valueOf(name);
    }
}
