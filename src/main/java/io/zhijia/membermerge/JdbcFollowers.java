package io.zhijia.membermerge;

import io.zhijia.identity.MemberId;
import io.zhijia.identity.PersonColumns;
import io.zhijia.tenancy.UnionId;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The columns are named by their modules; the catalog knows what they hold and by which key a row is found again. */
@Repository
class JdbcFollowers implements Followers {

    private final JdbcClient jdbc;
    private final JdbcOperations statements;
    private final ObjectProvider<PersonColumns> modules;

    JdbcFollowers(JdbcClient jdbc, JdbcOperations statements, ObjectProvider<PersonColumns> modules) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.modules = modules;
    }

    private record Found(String place, String key) {}

    private record Moved(
            String place, String rowKey, @Nullable String dropped) {}

    private List<Column> columns() {
        return modules.orderedStream()
                .flatMap(module -> module.names().stream())
                .sorted()
                .map(this::column)
                .toList();
    }

    private Column column(String name) {
        var table = Column.table(name);
        var scope = jdbc.sql("""
                        select attname from pg_attribute where attrelid = ?::regclass and attname in ('union_id', 'home_union')
                        """).param(table).query(String.class).single();
        var type = jdbc.sql(
                        "select atttypid::regtype::text from pg_attribute where attrelid = ?::regclass and attname = ?")
                .params(table, name.substring(name.lastIndexOf('.') + 1))
                .query(String.class)
                .single();
        var primary = jdbc.sql("""
                        select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                        where i.indrelid = ?::regclass and i.indisprimary
                        """).param(table).query(String.class).list();
        return new Column(name, scope, type.equals("text"), primary);
    }

    @Override
    public int count(UnionId union, MemberId member) {
        return columns().stream()
                .mapToInt(column -> jdbc.sql("select count(*) from " + column.table() + " t where " + column.isOf())
                        .param("union", union.value())
                        .param("member", member.toString())
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Override
    public int follow(UnionId union, MergeId merge, MemberId gone, MemberId kept) {
        var number = 0;
        for (var column : columns()) {
            for (var row : rows(column, union, gone)) {
                var moved = move(column, union, row, gone, kept);
                jdbc.sql(
                                "insert into membermerge.moved values (:union, :merge, :number, :place, :key::jsonb, :dropped::jsonb)")
                        .param("union", union.value())
                        .param("merge", merge.value())
                        .param("number", ++number)
                        .param("place", moved.place())
                        .param("key", moved.rowKey())
                        .param("dropped", moved.dropped(), Types.VARCHAR)
                        .update();
            }
        }
        return number;
    }

    private List<Found> rows(Column column, UnionId union, MemberId of) {
        return jdbc.sql("select t.ctid::text as place, " + column.key() + "::text as key from " + column.table()
                        + " t where " + column.isOf())
                .param("union", union.value())
                .param("member", of.toString())
                .query(Found.class)
                .list();
    }

    /** Where the kept entry has such a row already, the other is set aside. */
    private Moved move(Column column, UnionId union, Found row, MemberId from, MemberId to) {
        statements.execute("savepoint followed");
        try {
            var key = jdbc.sql("update " + column.table() + " t set " + column.replaced()
                            + " where t.ctid = :place::tid and " + column.isOf() + " returning " + column.key()
                            + "::text")
                    .param("place", row.place())
                    .param("union", union.value())
                    .param("member", from.toString())
                    .param("to", to.toString())
                    .query(String.class)
                    .single();
            statements.execute("release savepoint followed");
            return new Moved(column.name(), key, null);
        } catch (DuplicateKeyException both) {
            statements.execute("rollback to savepoint followed");
            var dropped = jdbc.sql("delete from " + column.table() + " t where t.ctid = :place::tid and "
                            + column.isOf() + " returning to_jsonb(t)::text")
                    .param("place", row.place())
                    .param("union", union.value())
                    .param("member", from.toString())
                    .query(String.class)
                    .single();
            return new Moved(column.name(), row.key(), dropped);
        }
    }

    @Override
    public void back(UnionId union, MergeId merge, MemberId gone, MemberId kept) {
        var moved = jdbc.sql("""
                        select place, row_key::text, dropped::text from membermerge.moved
                        where union_id = ? and merge = ? order by number desc
                        """)
                .params(union.value(), merge.value())
                .query(Moved.class)
                .list();
        var columns = new ArrayList<>(columns());
        for (var row : moved) {
            columns.stream()
                    .filter(column -> column.name().equals(row.place()))
                    .findFirst()
                    .ifPresent(column -> back(column, union, row, gone, kept));
        }
    }

    private void back(Column column, UnionId union, Moved row, MemberId gone, MemberId kept) {
        if (row.dropped() != null) {
            jdbc.sql("insert into " + column.table() + " select * from jsonb_populate_record(null::" + column.table()
                            + ", ?::jsonb) on conflict do nothing")
                    .param(row.dropped())
                    .update();
            return;
        }
        jdbc.sql("update " + column.table() + " t set " + column.replaced() + " where " + column.isOf()
                        + " and to_jsonb(t) @> :key::jsonb")
                .param("union", union.value())
                .param("member", kept.toString())
                .param("to", gone.toString())
                .param("key", row.rowKey())
                .update();
    }

    /**
     * One column that says about whom a row is.
     *
     * @param scope the column that says of which union
     * @param isText whether it holds a text of ids
     * @param primary columns of the key
     */
    private record Column(String name, String scope, boolean isText, List<String> primary) {

        private static String table(String name) {
            return name.substring(0, name.lastIndexOf('.'));
        }

        String table() {
            return table(name);
        }

        private String column() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        String isOf() {
            return "t." + scope + " = :union and "
                    + (isText ? "position(:member in t." + column() + ") > 0" : "t." + column() + " = :member::uuid");
        }

        String replaced() {
            return column() + " = " + (isText ? "replace(t." + column() + ", :member, :to)" : ":to::uuid");
        }

        String key() {
            return "jsonb_build_object("
                    + String.join(
                            ", ",
                            primary.stream()
                                    .map(one -> "'" + one + "', t." + one)
                                    .toList())
                    + ")";
        }
    }
}
