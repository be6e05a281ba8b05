package io.zhijia.fileset;

import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.fileset.FileSetState.Template;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFileSets implements FileSets {

    private final JdbcClient jdbc;
    private final JdbcParts parts;

    JdbcFileSets(JdbcClient jdbc, JdbcParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    @Override
    public List<FileSet> all(UnionId union) {
        return jdbc.sql(
                        "select * from fileset.file_set where union_id = ? order by begins desc nulls last, line, name, id")
                .param(union.value())
                .query((row, n) -> set(union, row))
                .list();
    }

    @Override
    public FileSet get(UnionId union, FileSetId id) {
        return jdbc.sql("select * from fileset.file_set where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .query((row, n) -> set(union, row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No set of books " + id));
    }

    @Override
    public List<Book> books(UnionId union, FileSetId set) {
        var expected = parts.of(union, set);
        return jdbc.sql("select * from fileset.book where union_id = ? and file_set = ? order by place, name, id")
                .params(union.value(), set.value())
                .query((row, n) -> book(row, expected))
                .list();
    }

    @Override
    public Optional<Place> find(UnionId union, PartId part) {
        return jdbc.sql("""
                select b.file_set from fileset.part p join fileset.book b on b.union_id = p.union_id and b.id = p.book
                where p.union_id = ? and p.id = ?
                """)
                .params(union.value(), part.value())
                .query(UUID.class)
                .optional()
                .map(FileSetId::new)
                .map(id -> place(get(union, id), books(union, id), part));
    }

    private static Place place(FileSet set, List<Book> books, PartId id) {
        return books.stream()
                .flatMap(book -> book.parts().stream()
                        .filter(part -> part.id().equals(id))
                        .map(part -> new Place(set, book, part)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void oneAtATime(UnionId union) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("books of " + union)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(FileSet set, List<Book> books) {
        var days = set.state() instanceof Opened opened ? opened : null;
        jdbc.sql("insert into fileset.file_set values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(set.union().value(), set.id().value(), set.line().name(), set.name())
                .param(days == null ? null : days.from())
                .param(days == null ? null : days.to())
                .params(set.keptBy().value(), set.since())
                .update();
        books.forEach(book -> {
            keep(set.union(), set.id(), book);
            book.parts().forEach(part -> keep(set.union(), book.id(), part));
        });
    }

    @Override
    public void remove(UnionId union, FileSetId set) {
        jdbc.sql("delete from fileset.file_set where union_id = ? and id = ?")
                .params(union.value(), set.value())
                .update();
    }

    @Override
    public void keep(UnionId union, FileSetId set, Book book) {
        jdbc.sql("""
                insert into fileset.book values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set place = excluded.place, form = excluded.form,
                    name = excluded.name, keeper = excluded.keeper, is_private = excluded.is_private
                """)
                .params(union.value(), book.id().value(), set.value(), book.place())
                .params(book.form().name(), book.name())
                .param(value(book.keeper()))
                .param(book.isPrivate())
                .update();
    }

    @Override
    public void remove(UnionId union, BookId book) {
        jdbc.sql("delete from fileset.book where union_id = ? and id = ?")
                .params(union.value(), book.value())
                .update();
    }

    @Override
    public void keep(UnionId union, BookId book, Part part) {
        parts.keep(union, book, part);
    }

    @Override
    public void remove(UnionId union, PartId part) {
        jdbc.sql("delete from fileset.part where union_id = ? and id = ?")
                .params(union.value(), part.value())
                .update();
    }

    @Override
    public List<Leaf> leaves(UnionId union, FileSetId set) {
        return jdbc.sql("select * from fileset.leaf where union_id = ? and file_set = ? order by place, id")
                .params(union.value(), set.value())
                .query((row, n) -> new Leaf(
                        row.getObject("id", UUID.class),
                        row.getInt("place"),
                        row.getString("title"),
                        row.getString("text")))
                .list();
    }

    @Override
    public void keep(UnionId union, FileSetId set, Leaf leaf) {
        jdbc.sql("""
                insert into fileset.leaf values (?, ?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set title = excluded.title, text = excluded.text
                """)
                .params(union.value(), leaf.id(), set.value(), leaf.place(), leaf.title(), leaf.text())
                .update();
    }

    @Override
    public void removeLeaf(UnionId union, UUID leaf) {
        jdbc.sql("delete from fileset.leaf where union_id = ? and id = ?")
                .params(union.value(), leaf)
                .update();
    }

    private static FileSet set(UnionId union, ResultSet row) throws SQLException {
        var begins = row.getObject("begins", LocalDate.class);
        return new FileSet(
                union,
                new FileSetId(row.getObject("id", UUID.class)),
                Line.valueOf(row.getString("line")),
                row.getString("name"),
                begins == null ? new Template() : new Opened(begins, row.getObject("ends", LocalDate.class)),
                new MemberId(row.getObject("kept_by", UUID.class)),
                row.getObject("since", LocalDate.class));
    }

    private static Book book(ResultSet row, Map<BookId, List<Part>> parts) throws SQLException {
        var id = new BookId(row.getObject("id", UUID.class));
        var keeper = row.getObject("keeper", UUID.class);
        return new Book(
                id,
                row.getInt("place"),
                Form.valueOf(row.getString("form")),
                row.getString("name"),
                keeper == null ? null : new MemberId(keeper),
                row.getBoolean("is_private"),
                parts.getOrDefault(id, List.of()));
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }
}
