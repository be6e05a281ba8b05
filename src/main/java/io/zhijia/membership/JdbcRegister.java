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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Pieces are many: they go in as two lists, not one by one. */
    private void indexAll(UnionId union, List<Member> members) {
        var parts = new ArrayList<String>();
        var ids = new ArrayList<UUID>();
        for (var member : members) {
            for (var piece : SearchParts.of(member.details()).pieces()) {
                parts.add(piece);
                ids.add(member.id().value());
            }
        }
        jdbc.sql("""
                insert into membership.search_part (union_id, part, member)
                select ?, part, member from unnest(?::text[], ?::uuid[]) as given (part, member)
                """)
                .params(union.value(), parts.toArray(String[]::new), ids.toArray(UUID[]::new))
                .update();
    }

    /**
     * Sessions remember how they looked a member up while the register was small; for thousands of rows they had better
     * look again, or every check reads the whole table.
     */
    private void lookAgain() {
        batches.execute("set local plan_cache_mode = force_custom_plan");
    }

    @Override
    public void addAll(UnionId union, List<Member> members) {
        lookAgain();
        batches.batchUpdate(
                "insert into membership.member values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)",
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
                            member.retiredOn(),
                            member.endedOn(),
                            member.endedHow() == null ? null : member.endedHow().name(),
                            member.reservedOn()
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
    public List<Member> all(UnionId union) {
        return jdbc.sql("select * from membership.member where union_id = ? order by number")
                .withFetchSize(1000)
                .param(union.value())
                .query((row, n) -> member(union, row))
                .list();
    }

    @Override
    public Map<MemberId, List<MembershipFact>> allFacts(UnionId union) {
        var facts = new HashMap<MemberId, List<MembershipFact>>();
        jdbc.sql("""
                select member, kind, happened_on, note from membership.fact where union_id = ?
                order by happened_on, recorded_at
                """).withFetchSize(1000).param(union.value()).query((RowCallbackHandler) row -> {
            var member = new MemberId(row.getObject("member", UUID.class));
            facts.computeIfAbsent(member, id -> new ArrayList<>()).add(fact(union, member, row));
        });
        return facts;
    }

    @Override
    public void saveAll(UnionId union, List<Member> members) {
        lookAgain();
        batches.batchUpdate("""
                update membership.member set number = ?, name = ?, sex = ?, born = ?, phone = ?, department = ?, union_group = ?,
                    joined_on = ?, retired_on = ?, reserved_on = ?, ended_on = ?, ended_how = ?, version = version + 1
                where union_id = ? and id = ?
                """, members.stream().map(JdbcRegister::values).toList());
        batches.batchUpdate("""
                insert into membership.placement
                select ?, ?, current_date, ?, ? where not exists (
                    select from (select department, union_group from membership.placement where union_id = ? and member = ?
                                 order by since desc limit 1) last
                    where last.department is not distinct from ? and last.union_group is not distinct from ?)
                on conflict (union_id, member, since) do update set
                    department = excluded.department, union_group = excluded.union_group
                """, members.stream().map(JdbcRegister::place).toList());
        jdbc.sql("delete from membership.search_part where union_id = ? and member = any (?)")
                .params(union.value(), ids(members.stream().map(Member::id).toList()))
                .update();
        indexAll(union, members);
    }

    private static @Nullable Object[] values(Member member) {
        return new @Nullable Object[] {
            member.details().number(),
            member.details().name(),
            member.details().sex().name(),
            member.details().born(),
            member.details().phone(),
            value(member.placement().department()),
            value(member.placement().group()),
            member.joinedOn(),
            member.retiredOn(),
            member.reservedOn(),
            member.endedOn(),
            member.endedHow() == null ? null : member.endedHow().name(),
            member.union().value(),
            member.id().value()
        };
    }

    private static @Nullable Object[] place(Member member) {
        var union = member.union().value();
        var id = member.id().value();
        var department = value(member.placement().department());
        var group = value(member.placement().group());
        return new @Nullable Object[] {union, id, department, group, union, id, department, group};
    }

    @Override
    public void standAll(UnionId union, Map<MemberId, Standings> histories) {
        jdbc.sql("delete from membership.standing where union_id = ? and member = any (?)")
                .params(union.value(), ids(histories.keySet()))
                .update();
        var rows = new ArrayList<Object[]>();
        histories.forEach((member, history) -> history.periods()
                .forEach(period -> rows.add(new Object[] {
                    union.value(),
                    member.value(),
                    period.since(),
                    period.standing().name(),
                    period.how().name()
                })));
        batches.batchUpdate(STAND, rows);
    }

    @Override
    public void removeAll(UnionId union, Collection<MemberId> members) {
        lookAgain();
        for (var table : List.of("search_part", "placement", "standing", "fact")) {
            jdbc.sql("delete from membership." + table + " where union_id = ? and member = any (?)")
                    .params(union.value(), ids(members))
                    .update();
        }
        jdbc.sql("delete from membership.member where union_id = ? and id = any (?)")
                .params(union.value(), ids(members))
                .update();
    }

    @Override
    public void removeFacts(UnionId union, Collection<MemberId> members, Instant recordedAt) {
        jdbc.sql("delete from membership.fact where union_id = ? and member = any (?) and recorded_at = ?")
                .params(union.value(), ids(members), recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(UUID[]::new);
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
                .query((row, n) -> fact(union, member, row))
                .list();
    }

    private static MembershipFact fact(UnionId union, MemberId member, ResultSet row) throws SQLException {
        return new MembershipFact(
                union,
                member,
                FactKind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("note"));
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
