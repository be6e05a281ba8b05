package io.zhijia.appraisal;

import io.zhijia.task.TaskId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasures implements Measures {

    private final JdbcClient jdbc;

    JdbcMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Measure> all(UnionId union) {
        return jdbc.sql("select * from appraisal.measure where union_id = ? order by number")
                .param(union.value())
                .query((row, n) -> measure(union, row))
                .list();
    }

    @Override
    public Measure get(UnionId union, RoundId round, TaskId id) {
        return jdbc.sql("select * from appraisal.measure where union_id = ? and round = ? and task = ?")
                .params(union.value(), round.value(), id.value())
                .query((row, n) -> measure(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No measure " + id));
    }

    private static Measure measure(UnionId union, ResultSet row) throws SQLException {
        return new Measure(
                union,
                new RoundId(row.getObject("round", UUID.class)),
                new TaskId(row.getObject("task", UUID.class)),
                row.getString("problem"),
                row.getString("measure"),
                row.getObject("noted_on", LocalDate.class),
                row.getString("finding"),
                row.getObject("done_on", LocalDate.class),
                row.getInt("version"));
    }

    @Override
    public void save(Measure measure) {
        var kept = jdbc.sql("""
                insert into appraisal.measure as m (union_id, round, task, problem, measure, noted_on, finding, done_on, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, round, task) do update set finding = excluded.finding, done_on = excluded.done_on,
                    version = excluded.version
                where m.version = excluded.version - 1
                """)
                .params(Arrays.asList(
                        measure.union().value(),
                        measure.round().value(),
                        measure.task().value(),
                        measure.problem(),
                        measure.measure(),
                        measure.noted(),
                        measure.finding(),
                        measure.done(),
                        measure.version() + 1))
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException(measure.task() + " changed since it was read");
        }
    }
}
