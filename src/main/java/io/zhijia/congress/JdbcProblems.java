package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProblems implements Problems {

    private final JdbcClient jdbc;

    JdbcProblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Problem> of(UnionId union, SittingId sitting) {
        return jdbc.sql("select * from congress.problem where union_id = ? and sitting = ? order by number")
                .params(union.value(), sitting.value())
                .query((row, n) -> new Problem(
                        row.getInt("number"),
                        row.getString("problem"),
                        row.getString("expected"),
                        Problem.State.valueOf(row.getString("state")),
                        row.getString("evidence"),
                        row.getObject("noted_on", LocalDate.class)))
                .list();
    }

    @Override
    public void save(UnionId union, SittingId sitting, Problem one) {
        jdbc.sql("""
                insert into congress.problem values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, sitting, number) do update set
                    state = excluded.state, evidence = excluded.evidence, noted_on = excluded.noted_on
                """)
                .params(Arrays.asList(
                        union.value(),
                        sitting.value(),
                        one.number(),
                        one.problem(),
                        one.expected(),
                        one.state().name(),
                        one.evidence(),
                        one.notedOn()))
                .update();
    }

    @Override
    public void remove(UnionId union, SittingId sitting, int number) {
        jdbc.sql("delete from congress.problem where union_id = ? and sitting = ? and number = ?")
                .params(union.value(), sitting.value(), number)
                .update();
    }
}
