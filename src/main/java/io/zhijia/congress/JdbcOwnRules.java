package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwnRules implements OwnRules {

    private final JdbcClient jdbc;

    JdbcOwnRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnRule> history(UnionId union) {
        return jdbc.sql("select * from congress.own_rule where union_id = ? order by rule, number desc")
                .param(union.value())
                .query(JdbcOwnRules::rule)
                .list();
    }

    @Override
    public void add(UnionId union, OwnRule rule) {
        var added = jdbc.sql("insert into congress.own_rule values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(Arrays.asList(
                        union.value(),
                        rule.rule().name(),
                        rule.number(),
                        rule.value(),
                        rule.reason(),
                        rule.by().value(),
                        rule.on()))
                .update();
        if (added == 0) {
            throw new OptimisticLockingFailureException("Rule " + rule.rule() + " was settled by someone else");
        }
    }

    @Override
    public void keep(UnionId union, SittingId sitting) {
        jdbc.sql("""
            insert into congress.sitting_rule
            select r.union_id, :sitting, r.rule, r.number from congress.own_rule r
            where r.union_id = :union and r.number = (select max(number) from congress.own_rule l
                where l.union_id = r.union_id and l.rule = r.rule)
            """)
                .param("union", union.value())
                .param("sitting", sitting.value())
                .update();
    }

    @Override
    public List<OwnRule> of(UnionId union, SittingId sitting) {
        return jdbc.sql("""
            select r.* from congress.sitting_rule s
            join congress.own_rule r on r.union_id = s.union_id and r.rule = s.rule and r.number = s.number
            where s.union_id = ? and s.sitting = ?
            """)
                .params(union.value(), sitting.value())
                .query(JdbcOwnRules::rule)
                .list();
    }

    private static OwnRule rule(ResultSet row, int n) throws SQLException {
        return new OwnRule(
                CongressRule.valueOf(row.getString("rule")),
                row.getInt("number"),
                row.getObject("value", Integer.class),
                row.getString("reason"),
                new MemberId(row.getObject("set_by", UUID.class)),
                row.getObject("set_on", LocalDate.class));
    }
}
