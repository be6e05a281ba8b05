package io.zhijia.memberfile;

import io.zhijia.memberfile.OwnField.Kind;
import io.zhijia.memberfile.OwnField.Seen;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOwnFields implements OwnFields {

    private final JdbcClient jdbc;

    JdbcOwnFields(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnField> all(UnionId union) {
        return jdbc.sql("select * from memberfile.own_field where union_id = ? order by made_at, id")
                .param(union.value())
                .query((row, n) -> field(row))
                .list();
    }

    @Override
    public OwnField get(UnionId union, OwnFieldId id) {
        return jdbc.sql("select * from memberfile.own_field where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> field(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No own field " + id));
    }

    @Override
    public boolean save(UnionId union, OwnField field) {
        var isTaken = jdbc.sql("""
                        select exists (select from memberfile.own_field
                                       where union_id = ? and id <> ? and name = ? and retired_on is null)
                        """)
                .params(union.value(), field.id().value(), field.name())
                .query(Boolean.class)
                .single();
        if (isTaken && field.isInUse()) {
            return false;
        }
        jdbc.sql("""
                        insert into memberfile.own_field
                            (union_id, id, name, kind, choices, sealed, seen, askable, made_at, retired_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (union_id, id) do update set name = excluded.name, choices = excluded.choices,
                            seen = excluded.seen, askable = excluded.askable, retired_on = excluded.retired_on
                        """)
                .params(
                        union.value(),
                        field.id().value(),
                        field.name(),
                        field.kind().name(),
                        field.choices().toArray(String[]::new),
                        field.isSealed(),
                        field.seen().name(),
                        field.isAskable(),
                        field.madeAt().atOffset(ZoneOffset.UTC))
                .param(10, field.retiredOn())
                .update();
        return true;
    }

    private static OwnField field(ResultSet row) throws SQLException {
        return new OwnField(
                new OwnFieldId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getBoolean("sealed"),
                Seen.valueOf(row.getString("seen")),
                row.getBoolean("askable"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("retired_on", LocalDate.class));
    }
}
