package io.zhijia.mutualcheck;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenings implements Openings {

    private final JdbcClient jdbc;

    JdbcOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Opening> find(UnionId union, PairId pair) {
        return jdbc.sql("select * from mutualcheck.opening where union_id = ? and pair = ?")
                .params(union.value(), pair.value())
                .query((row, n) -> new Opening(
                        union,
                        pair,
                        new UnionId(row.getObject("checker", UUID.class)),
                        FileSetId.of(row.getString("file_set")),
                        Stream.of((Object[]) row.getArray("books").getArray())
                                .map(Object::toString)
                                .map(BookId::of)
                                .toList(),
                        row.getString("by_name"),
                        row.getObject("until", LocalDate.class),
                        row.getObject("closed", LocalDate.class)))
                .optional();
    }

    @Override
    public void save(Opening opening) {
        jdbc.sql("""
                insert into mutualcheck.opening values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, pair) do update set checker = excluded.checker, file_set = excluded.file_set,
                    books = excluded.books, by_name = excluded.by_name, until = excluded.until, closed = excluded.closed
                """)
                .params(
                        opening.union().value(),
                        opening.pair().value(),
                        opening.checker().value(),
                        opening.set().value())
                .params(opening.books().stream().map(BookId::value).toArray(UUID[]::new), opening.by())
                .param(opening.until())
                .param(opening.closed())
                .update();
    }
}
