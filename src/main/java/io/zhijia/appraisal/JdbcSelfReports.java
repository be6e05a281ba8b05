package io.zhijia.appraisal;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSelfReports implements SelfReports {

    private final JdbcClient jdbc;

    JdbcSelfReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SelfReport> of(UnionId union, RoundId round) {
        return jdbc.sql(
                        "select object, file from appraisal.self_report where union_id = ? and round = ? order by number")
                .params(union.value(), round.value())
                .query((row, n) ->
                        new SelfReport(row.getInt("object"), new AttachmentId(row.getObject("file", UUID.class))))
                .list();
    }

    @Override
    public Optional<Found> find(UnionId union, AttachmentId file) {
        return jdbc.sql("select round, object from appraisal.self_report where union_id = ? and file = ?")
                .params(union.value(), file.value())
                .query((row, n) -> new Found(new RoundId(row.getObject("round", UUID.class)), row.getInt("object")))
                .optional();
    }

    @Override
    public void add(UnionId union, RoundId round, SelfReport report, LocalDate on) {
        jdbc.sql("insert into appraisal.self_report (union_id, round, object, file, added_on) values (?, ?, ?, ?, ?)")
                .params(
                        union.value(),
                        round.value(),
                        report.object(),
                        report.file().value(),
                        on)
                .update();
    }

    @Override
    public void remove(UnionId union, RoundId round, AttachmentId file) {
        jdbc.sql("delete from appraisal.self_report where union_id = ? and round = ? and file = ?")
                .params(union.value(), round.value(), file.value())
                .update();
    }

    @Override
    public void removeAll(UnionId union, RoundId round, int object) {
        jdbc.sql("delete from appraisal.self_report where union_id = ? and round = ? and object = ?")
                .params(union.value(), round.value(), object)
                .update();
    }
}
