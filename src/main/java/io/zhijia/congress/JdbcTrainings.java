package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrainings implements Trainings {

    private static final String SELECT = """
            select *, array(select delegate from congress.trained d where d.union_id = t.union_id and d.training = t.id)
                as came from congress.training t
            """;

    private final JdbcClient jdbc;

    JdbcTrainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Training> of(UnionId union, TermId term) {
        return jdbc.sql(SELECT + " where union_id = ? and term = ? order by held_on desc, id")
                .params(union.value(), term.value())
                .query(JdbcTrainings::training)
                .list();
    }

    @Override
    public Training get(UnionId union, TrainingId id) {
        return jdbc.sql(SELECT + " where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcTrainings::training)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No training " + id));
    }

    @Override
    public void save(Training one) {
        jdbc.sql("insert into congress.training values (?, ?, ?, ?, ?, ?, ?) on conflict (union_id, id) do nothing")
                .params(one.union().value(), one.id().value(), one.term().value(), one.on())
                .params(one.subject(), one.venue(), one.material())
                .update();
        nobodyCame(one);
        for (var delegate : one.came()) {
            jdbc.sql("insert into congress.trained values (?, ?, ?)")
                    .params(one.union().value(), one.id().value(), delegate.value())
                    .update();
        }
    }

    @Override
    public void remove(Training one) {
        nobodyCame(one);
        jdbc.sql("delete from congress.training_file where union_id = ? and training = ?")
                .params(one.union().value(), one.id().value())
                .update();
        jdbc.sql("delete from congress.training where union_id = ? and id = ?")
                .params(one.union().value(), one.id().value())
                .update();
    }

    @Override
    public List<StudyPaper> papers(UnionId union, TermId term) {
        return jdbc.sql("""
                        select f.* from congress.training_file f
                        join congress.training t on t.union_id = f.union_id and t.id = f.training
                        where f.union_id = ? and t.term = ? order by t.held_on desc, f.attachment
                        """)
                .params(union.value(), term.value())
                .query((row, n) -> new StudyPaper(
                        new TrainingId(row.getObject("training", UUID.class)),
                        new AttachmentId(row.getObject("attachment", UUID.class))))
                .list();
    }

    @Override
    public void add(UnionId union, StudyPaper paper) {
        jdbc.sql("insert into congress.training_file values (?, ?, ?) on conflict do nothing")
                .params(union.value(), paper.training().value(), paper.file().value())
                .update();
    }

    @Override
    public boolean isPaper(UnionId union, AttachmentId file) {
        return jdbc.sql("select exists (select 1 from congress.training_file where union_id = ? and attachment = ?)")
                .params(union.value(), file.value())
                .query(Boolean.class)
                .single();
    }

    private void nobodyCame(Training one) {
        jdbc.sql("delete from congress.trained where union_id = ? and training = ?")
                .params(one.union().value(), one.id().value())
                .update();
    }

    private static Training training(ResultSet row, int n) throws SQLException {
        return new Training(
                new UnionId(row.getObject("union_id", UUID.class)),
                new TrainingId(row.getObject("id", UUID.class)),
                new TermId(row.getObject("term", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getString("subject"),
                row.getString("venue"),
                row.getString("material"),
                Stream.of((Object[]) row.getArray("came").getArray())
                        .map(id -> new DelegateId((UUID) id))
                        .collect(Collectors.toSet()));
    }
}
