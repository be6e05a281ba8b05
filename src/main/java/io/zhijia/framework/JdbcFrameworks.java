package io.zhijia.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFrameworks implements Frameworks {

    private final JdbcClient jdbc;

    JdbcFrameworks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(FrameworkId framework, Strand strand) {}

    @Override
    public List<Framework> all(UnionId union) {
        var strands = jdbc
                .sql("select * from framework.strand where union_id = ? order by until nulls first, place, name")
                .param(union.value())
                .query(JdbcFrameworks::strand)
                .stream()
                .collect(groupingBy(Kept::framework, mapping(Kept::strand, toList())));
        return jdbc.sql("select * from framework.framework where union_id = ? order by name, id")
                .param(union.value())
                .query((row, number) -> {
                    var id = new FrameworkId(row.getObject("id", UUID.class));
                    return new Framework(
                            union,
                            id,
                            row.getString("name"),
                            row.getBoolean("unexpanded"),
                            strands.getOrDefault(id, List.of()),
                            row.getInt("version"));
                })
                .list();
    }

    @Override
    public Framework get(UnionId union, FrameworkId id) {
        return all(union).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No framework " + id));
    }

    @Override
    public void save(Framework framework) {
        var union = framework.union().value();
        jdbc.sql("""
                insert into framework.framework values (?, ?, ?, ?, ?)
                on conflict (union_id, id) do update set name = excluded.name, unexpanded = excluded.unexpanded,
                    version = excluded.version
                """)
                .params(union, framework.id().value(), framework.name(), framework.unexpanded(), framework.version())
                .update();
        framework
                .strands()
                .forEach(strand -> jdbc.sql("""
                        insert into framework.strand values (:union, :id, :framework, :place, :name, :since, :until)
                        on conflict (union_id, id) do update set place = excluded.place, until = excluded.until
                        """)
                        .param("union", union)
                        .param("id", strand.id())
                        .param("framework", framework.id().value())
                        .param("place", strand.place())
                        .param("name", strand.name())
                        .param("since", strand.since())
                        .param("until", strand.until())
                        .update());
    }

    @Override
    public void remove(UnionId union, FrameworkId id) {
        jdbc.sql("delete from framework.framework where union_id = ? and id = ?")
                .params(union.value(), id.value())
                .update();
    }

    @Override
    public void note(UnionId union, FrameworkId id, Change change) {
        jdbc.sql("insert into framework.change values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        union.value(),
                        id.value(),
                        change.version(),
                        change.on(),
                        change.by().value())
                .update();
    }

    @Override
    public List<Change> changes(UnionId union, FrameworkId id) {
        return jdbc.sql("select * from framework.change where union_id = ? and framework = ? order by version desc")
                .params(union.value(), id.value())
                .query((row, number) -> new Change(
                        row.getInt("version"),
                        row.getObject("changed", LocalDate.class),
                        new MemberId(row.getObject("by", UUID.class))))
                .list();
    }

    @Override
    public List<Tag> tags(UnionId union) {
        return jdbc.sql("select * from framework.tag where union_id = ?")
                .param(union.value())
                .query(JdbcFrameworks::tag)
                .list();
    }

    @Override
    public List<Tag> tagsOn(UnionId union, UUID thing) {
        return jdbc.sql("select * from framework.tag where union_id = ? and thing = ?")
                .params(union.value(), thing)
                .query(JdbcFrameworks::tag)
                .list();
    }

    @Override
    public void tag(UnionId union, Collection<Tag> tags) {
        tags.forEach(tag -> jdbc.sql("insert into framework.tag values (?, ?, ?, ?) on conflict do nothing")
                .params(union.value(), tag.strand(), tag.thing(), tag.kind().name())
                .update());
    }

    @Override
    public void untag(UnionId union, UUID strand, UUID thing) {
        jdbc.sql("delete from framework.tag where union_id = ? and strand = ? and thing = ?")
                .params(union.value(), strand, thing)
                .update();
    }

    @Override
    public void untagAll(UnionId union, Collection<UUID> things) {
        jdbc.sql("delete from framework.tag where union_id = ? and thing = any (?)")
                .params(union.value(), things.toArray(UUID[]::new))
                .update();
    }

    private static Kept strand(ResultSet row, int number) throws SQLException {
        return new Kept(
                new FrameworkId(row.getObject("framework", UUID.class)),
                new Strand(
                        row.getObject("id", UUID.class),
                        row.getInt("place"),
                        row.getString("name"),
                        row.getInt("since"),
                        row.getObject("until", Integer.class)));
    }

    private static Tag tag(ResultSet row, int number) throws SQLException {
        return new Tag(
                row.getObject("strand", UUID.class),
                Tag.Kind.valueOf(row.getString("kind")),
                row.getObject("thing", UUID.class));
    }
}
