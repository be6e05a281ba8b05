package io.zhijia.membercase;

import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import io.zhijia.tenancy.UnionId;
import java.sql.Types;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMemberCases implements MemberCases {

    private final JdbcClient jdbc;

    JdbcMemberCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public MemberCase get(UnionId union, CaseId id, Sealer sealer) {
        return jdbc.sql("select * from membercase.member_case where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(CaseRow.class)
                .optional()
                .map(row -> row.toCase(sealer))
                .orElseThrow(() -> new NoSuchElementException("No case " + id));
    }

    @Override
    public List<MemberCase> all(UnionId union, @Nullable Set<UUID> groups, Sealer sealer, int limit, int offset) {
        return jdbc
                .sql("""
                        select * from membercase.member_case
                        where union_id = :union and (:groups::uuid[] is null or union_group = any (:groups))
                        order by (state = 'OPEN') desc, opened_on desc, name, id limit :limit offset :offset
                        """)
                .param("union", union.value())
                .param("groups", groups == null ? null : groups.toArray(UUID[]::new), Types.ARRAY)
                .param("limit", limit)
                .param("offset", offset)
                .query(CaseRow.class)
                .stream()
                .map(row -> row.toCase(sealer))
                .toList();
    }

    @Override
    public List<MemberCase> open(UnionId union, Sealer sealer) {
        return jdbc
                .sql(
                        "select * from membercase.member_case where union_id = ? and state = 'OPEN' order by opened_on, id")
                .param(union.value())
                .query(CaseRow.class)
                .stream()
                .map(row -> row.toCase(sealer))
                .toList();
    }

    @Override
    public void save(MemberCase one, Sealer sealer) {
        var saved = jdbc.sql("""
                insert into membercase.member_case as c
                values (:unionId, :id, :kind, :member, :name, :number, :sex, :born, :phone, :unionGroup, :department,
                        :reason, :document, :openedOn, :groupAgrees, :groupSays, :groupBy, :groupOn,
                        :state, :decidedBy, :decidedOn, :decision, 1)
                on conflict (union_id, id) do update set
                    member = excluded.member, group_agrees = excluded.group_agrees, group_says = excluded.group_says,
                    group_by = excluded.group_by, group_on = excluded.group_on, state = excluded.state,
                    decided_by = excluded.decided_by, decided_on = excluded.decided_on, decision = excluded.decision,
                    version = c.version + 1
                where c.version = :version
                """).paramSource(CaseRow.of(one, sealer)).update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Case " + one.id() + " changed since it was read");
        }
    }

    @Override
    public int sealAgain(UnionId union, Sealer sealer) {
        var rows = jdbc.sql("select * from membercase.member_case where union_id = ? and phone <> ''")
                .param(union.value())
                .query(CaseRow.class)
                .list();
        rows.forEach(row -> jdbc.sql("update membercase.member_case set phone = ? where union_id = ? and id = ?")
                .params(sealer.sealAgain(Secret.PHONE, row.phone()), union.value(), row.id())
                .update());
        return rows.size();
    }
}
