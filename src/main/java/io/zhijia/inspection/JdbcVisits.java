package io.zhijia.inspection;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVisits implements Visits {

    private final JdbcClient jdbc;

    JdbcVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Visit> find(String tokenHash) {
        return jdbc.sql("select * from inspection.visit where token_hash = ?")
                .param(tokenHash)
                .query(JdbcVisits::visit)
                .optional();
    }

    @Override
    public Visit get(UnionId union, VisitId id) {
        return jdbc.sql("select * from inspection.visit where home_union = ? and id = ?")
                .params(union.value(), id.value())
                .query(JdbcVisits::visit)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No visit " + id));
    }

    @Override
    public List<Visit> all(UnionId union) {
        return jdbc.sql("select * from inspection.visit where home_union = ? order by day desc, made desc limit 200")
                .param(union.value())
                .query(JdbcVisits::visit)
                .list();
    }

    @Override
    public void save(Visit visit) {
        var withdrawn = visit.withdrawn();
        jdbc.sql("""
                insert into inspection.visit values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (token_hash) do update set withdrawn = excluded.withdrawn
                """)
                .params(
                        visit.tokenHash(),
                        visit.union().value(),
                        visit.id().value(),
                        visit.set().value())
                .params(visit.books().stream().map(BookId::value).toArray(UUID[]::new), visit.visitor(), visit.day())
                .params(visit.by().value(), visit.byName(), visit.made().atOffset(ZoneOffset.UTC))
                .param(withdrawn == null ? null : withdrawn.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void note(UnionId union, VisitId visit, Look look) {
        jdbc.sql("insert into inspection.look values (?, ?, gen_random_uuid(), ?, ?, ?)")
                .params(union.value(), visit.value(), look.at().atOffset(ZoneOffset.UTC))
                .params(look.what(), look.from())
                .update();
    }

    @Override
    public List<Look> looks(UnionId union, VisitId visit, int most) {
        return jdbc.sql("select * from inspection.look where union_id = ? and visit = ? order by seen desc limit ?")
                .params(union.value(), visit.value(), most)
                .query((row, n) -> new Look(
                        row.getObject("seen", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        row.getString("address")))
                .list();
    }

    private static Visit visit(ResultSet row, int n) throws SQLException {
        var withdrawn = row.getObject("withdrawn", OffsetDateTime.class);
        return new Visit(
                new UnionId(row.getObject("home_union", UUID.class)),
                new VisitId(row.getObject("id", UUID.class)),
                row.getString("token_hash"),
                FileSetId.of(row.getString("file_set")),
                Stream.of((Object[]) row.getArray("books").getArray())
                        .map(Object::toString)
                        .map(BookId::of)
                        .toList(),
                row.getString("visitor"),
                row.getObject("day", LocalDate.class),
                new MemberId(row.getObject("made_by", UUID.class)),
                row.getString("made_by_name"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
