package io.zhijia.membership;

import static java.sql.Types.OTHER;

import io.zhijia.identity.MemberId;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Seals;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegister implements Register {

    private final JdbcClient jdbc;
    private final JdbcOperations plain;
    private final JdbcRegisterBatch batch;
    private final Seals seals;

    JdbcRegister(JdbcClient jdbc, JdbcOperations plain, JdbcRegisterBatch batch, Seals seals) {
        this.jdbc = jdbc;
        this.plain = plain;
        this.batch = batch;
        this.seals = seals;
    }

    @Override
    public Member get(UnionId union, MemberId id) {
        return find(union, id).orElseThrow(() -> new NoSuchElementException("No member " + id));
    }

    @Override
    public Optional<Member> find(UnionId union, MemberId id) {
        var sealer = reading(union);
        return jdbc.sql("select * from membership.member where union_id = ? and id = ? and merged_into is null")
                .params(union.value(), id.value())
                .query((row, n) -> MemberRows.member(union, row, sealer))
                .optional();
    }

    private Sealer reading(WithinUnion union) {
        return seals.forReading(union);
    }

    private Sealer reading(UnionId union) {
        return reading((WithinUnion) () -> union);
    }

    @Override
    public List<RegisterLine> lines(UnionId union, RegisterQuery query, int limit, int offset) {
        var sql = RegisterSql.of(union, query);
        return jdbc.sql(sql.text() + " limit :limit offset :offset")
                .params(sql.facts())
                .param("limit", limit)
                .param("offset", offset)
                .query(MemberRows::line)
                .list();
    }

    @Override
    public void each(UnionId union, RegisterQuery query, Consumer<RegisterLine> taker) {
        var sql = RegisterSql.of(union, query);
        jdbc.sql(sql.text()).withFetchSize(500).params(sql.facts()).query((RowCallbackHandler)
                row -> taker.accept(MemberRows.line(row, 0)));
    }

    @Override
    public int members(UnionId union, UUID groupOrDepartment) {
        return jdbc.sql("""
                select count(*) from membership.member
                where union_id = ? and merged_into is null and ended_on is null and (union_group = ? or department = ?)
                """)
                .params(union.value(), groupOrDepartment, groupOrDepartment)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean save(Member member) {
        var sealer = seals.forWriting((WithinUnion) member::union);
        var row = MemberRows.values(member, sealer);
        var values = Arrays.copyOf(row, row.length + 1);
        values[row.length] = member.version();
        try {
            if (plain.update(MemberRows.KEEP + " where m.version = ?", values) == 0) {
                throw new OptimisticLockingFailureException("Member " + member.id() + " changed since it was read");
            }
        } catch (DuplicateKeyException taken) {
            return false;
        }
        batch.index(member.union(), List.of(member));
        return true;
    }

    @Override
    public void stand(UnionId union, MemberId member, Standings history) {
        batch.standAll(union, Map.of(member, history));
    }

    @Override
    public void add(MembershipFact fact, MemberId recordedBy, Instant at) {
        batch.addAllFacts(fact.union(), List.of(fact), recordedBy, at);
    }

    @Override
    public List<MembershipFact> facts(UnionId union, MemberId member) {
        return jdbc.sql("""
                select kind, happened_on, note from membership.fact where union_id = ? and member = ?
                order by happened_on, recorded_at
                """)
                .params(union.value(), member.value())
                .query((row, n) -> MemberRows.fact(union, member, row))
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
                .param("department", MemberRows.value(placement.department()), OTHER)
                .param("group", MemberRows.value(placement.group()), OTHER)
                .update();
    }
}
