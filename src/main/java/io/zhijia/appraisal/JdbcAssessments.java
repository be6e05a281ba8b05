package io.zhijia.appraisal;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAssessments implements Assessments {

    private final JdbcClient jdbc;

    JdbcAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Assessment> of(UnionId union, RoundId round) {
        return jdbc.sql("select * from appraisal.assessment where union_id = ? and round = ? order by object")
                .params(union.value(), round.value())
                .query((row, n) -> new Assessment(
                        row.getInt("object"),
                        row.getInt("points"),
                        row.getString("source"),
                        row.getObject("noted_on", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    @Override
    public void save(UnionId union, RoundId round, Assessment assessment, MemberId by) {
        var kept = jdbc.sql("""
                insert into appraisal.assessment as a (union_id, round, object, points, source, noted_on, noted_by, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, round, object) do update set points = excluded.points, source = excluded.source,
                    noted_on = excluded.noted_on, noted_by = excluded.noted_by, version = excluded.version
                where a.version = excluded.version - 1
                """)
                .params(
                        union.value(),
                        round.value(),
                        assessment.object(),
                        assessment.points(),
                        assessment.source(),
                        assessment.on(),
                        by.value(),
                        assessment.version() + 1)
                .update();
        if (kept == 0) {
            throw new OptimisticLockingFailureException("Assessment in " + round + " changed since it was read");
        }
    }
}
