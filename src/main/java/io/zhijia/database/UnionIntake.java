package io.zhijia.database;

import static java.util.stream.Collectors.joining;

import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/** Takes a union in beside those that are here, while these work on: all of its rows in one transaction, or none. */
public final class UnionIntake implements AutoCloseable {

    private final Connection connection;
    private final UnionId union;

    UnionIntake(Connection connection, UnionId union) throws SQLException {
        this.connection = connection;
        this.union = union;
        connection.setAutoCommit(false);
        Snapshot.spellAlike(connection);
        execute("create temporary table incoming (line json not null) on commit drop");
    }

    /** The tables there are for it, a table after those it refers to. */
    public List<Table> tables() throws SQLException {
        var all = UnionRows.tables(connection);
        var referred = referred();
        var ordered = new LinkedHashSet<Table>();
        all.forEach(table -> putBefore(table, all, referred, ordered, new HashSet<>()));
        return List.copyOf(ordered);
    }

    /** Whether anything of this union is here already. */
    public boolean isHere() throws SQLException {
        for (var table : UnionRows.tables(connection)) {
            if (count("select count(*) from (select from " + table.sql() + " where "
                            + UnionRows.owner(table).orElseThrow() + " = ? limit 1) one")
                    > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the lines of a table, which wait until they are {@link #settle settled}.
     *
     * @return how many of them are rows of another union
     */
    public long read(Table table, InputStream lines) throws SQLException, IOException {
        execute("truncate incoming");
        // no row of JSON holds these two characters, so each line is taken as it is
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy incoming from stdin with (format csv, delimiter e'\\x02', quote e'\\x01')", lines);
        return count("select count(*) from incoming where line ->> '"
                + UnionRows.owner(table).orElseThrow() + "' is distinct from ?::uuid::text");
    }

    /** Which of the login names read are somebody's here. */
    public List<String> loginNamesTaken() throws SQLException {
        var taken = new ArrayList<String>();
        try (var sql = connection.createStatement();
                var row = sql.executeQuery("select name from account.login"
                        + " where name in (select line ->> 'name' from incoming) order by 1")) {
            while (row.next()) {
                taken.add(row.getString(1));
            }
        }
        return taken;
    }

    /** Gives those names another ending. */
    public void renameLogins(String suffix) throws SQLException {
        try (var sql = connection.prepareStatement("update incoming set line = jsonb_set(line::jsonb, '{name}',"
                + " to_jsonb((line ->> 'name') || ?))::json"
                + " where line ->> 'name' in (select name from account.login)")) {
            sql.setString(1, suffix);
            sql.executeUpdate();
        }
    }

    /** Puts what was read into its table. */
    public void settle(Table table) throws SQLException {
        var values = table.columns().stream()
                .map(column -> "r." + Table.quoted(column))
                .collect(joining(", "));
        execute("insert into " + table.sqlWithColumns() + " overriding system value select " + values
                + " from incoming i, json_populate_record(null::" + table.sql() + ", i.line) r");
        for (var column : numbered(table)) {
            execute("select setval(pg_get_serial_sequence('" + table.sql().replace("'", "''") + "', '"
                    + column.replace("'", "''") + "'), greatest((select max(" + Table.quoted(column) + ") from "
                    + table.sql() + "), 1))");
        }
    }

    /** Puts a key of the union, wrapped by a key of this place, in place of the one that came. */
    public void rewrap(int version, String by, byte[] wrapped) throws SQLException {
        try (var sql = connection.prepareStatement(
                "update privacy.data_key set wrapped_by = ?, wrapped = ? where union_id = ? and version = ?")) {
            sql.setString(1, by);
            sql.setBytes(2, wrapped);
            sql.setObject(3, union.value());
            sql.setInt(4, version);
            if (sql.executeUpdate() != 1) {
                throw new IllegalStateException("No key " + version + " of union " + union);
            }
        }
    }

    /** The rows as they are now, not yet seen by anybody else. */
    public void readBack(Table table, UnionRows.Row row) throws SQLException, IOException {
        UnionRows.read(connection, union, table, row);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    /** Undone unless committed. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void putBefore(
            Table table, List<Table> all, Map<String, Set<String>> referred, Set<Table> ordered, Set<Table> begun) {
        if (begun.add(table)) {
            all.stream()
                    .filter(other ->
                            referred.getOrDefault(table.sql(), Set.of()).contains(other.sql()))
                    .forEach(other -> putBefore(other, all, referred, ordered, begun));
            ordered.add(table);
        }
    }

    private Map<String, Set<String>> referred() throws SQLException {
        var referred = new HashMap<String, Set<String>>();
        try (var sql = connection.createStatement();
                var row = sql.executeQuery("""
                        select fn.nspname, f.relname, tn.nspname, t.relname
                        from pg_constraint c
                             join pg_class f on f.oid = c.conrelid join pg_namespace fn on fn.oid = f.relnamespace
                             join pg_class t on t.oid = c.confrelid join pg_namespace tn on tn.oid = t.relnamespace
                        where c.contype = 'f' and f.relowner = current_user::regrole
                        """)) {
            while (row.next()) {
                referred.computeIfAbsent(sql(row.getString(1), row.getString(2)), from -> new HashSet<>())
                        .add(sql(row.getString(3), row.getString(4)));
            }
        }
        return referred;
    }

    private static String sql(String schema, String name) {
        return new Table(schema, name, List.of()).sql();
    }

    /** Columns the database counts up by itself. */
    private List<String> numbered(Table table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var sql = connection.prepareStatement("select attname from pg_attribute where attrelid = ?::regclass"
                + " and attnum > 0 and attidentity <> ''")) {
            sql.setString(1, table.sql());
            try (var row = sql.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
        }
        return columns;
    }

    private long count(String query) throws SQLException {
        try (var sql = connection.prepareStatement(query)) {
            sql.setObject(1, union.value());
            try (var row = sql.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(command);
        }
    }
}
