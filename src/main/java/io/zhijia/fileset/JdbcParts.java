package io.zhijia.fileset;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.RecordKind;
import io.zhijia.identity.MemberId;
import io.zhijia.retention.RetentionPeriod;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of books. */
@Repository
class JdbcParts {

    private static final String KEEP = """
            insert into fileset.part values (?, ?, ?,
                (select coalesce(max(place), 0) + 1 from fileset.part where union_id = ? and book = ?),
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (union_id, id) do update set name = excluded.name, areas = excluded.areas,
                kinds = excluded.kinds, words = excluded.words, slot = excluded.slot, page = excluded.page,
                kept = excluded.kept, waived = excluded.waived, waived_by = excluded.waived_by,
                waived_on = excluded.waived_on
            """;

    private final JdbcClient jdbc;

    JdbcParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(BookId book, Part part) {}

    Map<BookId, List<Part>> of(UnionId union, FileSetId set) {
        return jdbc
                .sql("""
                        select p.* from fileset.part p join fileset.book b on b.union_id = p.union_id and b.id = p.book
                        where p.union_id = ? and b.file_set = ? order by p.place, p.name, p.id
                        """)
                .params(union.value(), set.value())
                .query((row, n) -> new Kept(new BookId(row.getObject("book", UUID.class)), part(row)))
                .stream()
                .collect(groupingBy(Kept::book, mapping(Kept::part, toList())));
    }

    void keep(UnionId union, BookId book, Part part) {
        jdbc.sql(KEEP).params(values(union, book, part)).update();
    }

    private static Part part(ResultSet row) throws SQLException {
        var waived = row.getString("waived");
        return new Part(
                new PartId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new Source(
                        all(row, "areas", WorkArea::valueOf),
                        all(row, "kinds", RecordKind::valueOf),
                        row.getString("words"),
                        one(row.getString("slot"), EvidenceSlot::valueOf),
                        one(row.getString("page"), SystemPage::valueOf)),
                RetentionPeriod.valueOf(row.getString("kept")),
                waived == null
                        ? null
                        : new Waiver(
                                waived,
                                new MemberId(row.getObject("waived_by", UUID.class)),
                                row.getObject("waived_on", LocalDate.class)));
    }

    private static @Nullable Object[] values(UnionId union, BookId book, Part part) {
        var from = part.source();
        var waiver = part.waiver();
        return new @Nullable Object[] {
            union.value(),
            part.id().value(),
            book.value(),
            union.value(),
            book.value(),
            part.name(),
            names(from.areas()),
            names(from.kinds()),
            from.words(),
            from.slot() == null ? null : from.slot().name(),
            from.page() == null ? null : from.page().name(),
            part.kept().name(),
            waiver == null ? null : waiver.reason(),
            waiver == null ? null : waiver.by().value(),
            waiver == null ? null : waiver.on()
        };
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> all(ResultSet row, String column, Function<String, E> of)
            throws SQLException {
        return Stream.of((Object[]) row.getArray(column).getArray())
                .map(Object::toString)
                .map(of)
                .collect(toUnmodifiableSet());
    }

    private static <E extends Enum<E>> @Nullable E one(@Nullable String name, Function<String, E> of) {
        return name == null ? null : of.apply(name);
    }
}
