package io.zhijia.compliance;

import io.zhijia.compliance.FormState.Concluded;
import io.zhijia.compliance.FormState.Open;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcForms implements Forms {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    JdbcForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Form get(UnionId union, FormId id) {
        return jdbc.sql("select * from compliance.form where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> form(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No form " + id));
    }

    @Override
    public List<Form> all(UnionId union) {
        return jdbc.sql("select * from compliance.form where union_id = ? order by opened desc, title, id")
                .param(union.value())
                .query((row, n) -> form(union, row))
                .list();
    }

    private static Form form(UnionId union, ResultSet row) throws SQLException {
        var on = row.getObject("concluded_on", LocalDate.class);
        return new Form(
                union,
                new FormId(row.getObject("id", UUID.class)),
                FormKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("opened", LocalDate.class),
                JSON.readValue(row.getString("answers"), new TypeReference<Map<Question, String>>() {}),
                on == null ? new Open() : new Concluded(on, Objects.requireNonNull(row.getString("concluded_by"))),
                row.getInt("version"));
    }

    @Override
    public void save(Form form) {
        var over = form.state() instanceof Concluded concluded ? concluded : null;
        var saved = jdbc.sql("""
                insert into compliance.form as f (union_id, id, kind, title, opened, answers, concluded_on, concluded_by,
                    version)
                values (:union, :id, :kind, :title, :opened, :answers::jsonb, :on, :by, 1)
                on conflict (union_id, id) do update set answers = excluded.answers,
                    concluded_on = excluded.concluded_on, concluded_by = excluded.concluded_by, version = f.version + 1
                where f.version = :version
                """)
                .param("union", form.union().value())
                .param("id", form.id().value())
                .param("kind", form.kind().name())
                .param("title", form.title())
                .param("opened", form.opened())
                .param("answers", JSON.writeValueAsString(form.answers()))
                .param("on", over == null ? null : over.on(), Types.DATE)
                .param("by", over == null ? null : over.by(), Types.VARCHAR)
                .param("version", form.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(form.id() + " changed since it was read");
        }
    }

    @Override
    public List<Form> concludedBefore(UnionId union, LocalDate before, int most) {
        return jdbc.sql(
                        "select * from compliance.form where union_id = ? and concluded_on < ? order by concluded_on, id limit ?")
                .params(union.value(), before, most)
                .query((row, n) -> form(union, row))
                .list();
    }

    @Override
    public int removeConcludedBefore(UnionId union, LocalDate before) {
        return jdbc.sql("delete from compliance.form where union_id = ? and concluded_on < ?")
                .params(union.value(), before)
                .update();
    }

    @Override
    public List<Processing> processing(UnionId union) {
        return jdbc.sql("select * from compliance.processing where union_id = ? order by number")
                .param(union.value())
                .query((row, n) -> new Processing(
                        row.getInt("number"),
                        row.getString("data"),
                        row.getString("purpose"),
                        row.getString("receivers"),
                        row.getString("kept")))
                .list();
    }

    @Override
    public void add(UnionId union, Processing row) {
        jdbc.sql("""
                insert into compliance.processing (union_id, number, data, purpose, receivers, kept)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(union.value(), row.number(), row.data(), row.purpose(), row.receivers(), row.kept())
                .update();
    }

    @Override
    public void remove(UnionId union, int number) {
        jdbc.sql("delete from compliance.processing where union_id = ? and number = ?")
                .params(union.value(), number)
                .update();
    }
}
