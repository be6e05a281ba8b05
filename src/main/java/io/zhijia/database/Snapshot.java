package io.zhijia.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/**
 * Every row of every module as of one moment, while others go on writing; one line a row, readable by any build.
 *
 * <p>Rows are copied by the owner of the tables, whom row-level security does not bind.
 */
public final class Snapshot implements AutoCloseable {

    private final Connection connection;

    Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        spellAlike(connection);
    }

    /** The same value is written the same way whatever server it comes from. */
    static void spellAlike(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute("set datestyle to 'ISO, YMD'; set intervalstyle to 'postgres'; set timezone to 'UTC'; "
                    + "set bytea_output to 'hex'; set extra_float_digits to 1");
        }
    }

    /** Modules and the version of their schema. */
    public SortedMap<String, String> schemas() throws SQLException {
        var versions = new TreeMap<String, String>();
        for (var module : strings("select schemaname from pg_tables where tablename = 'flyway_schema_history'")) {
            strings("select version from " + Table.quoted(module) + ".flyway_schema_history "
                            + "where success and version is not null order by installed_rank desc limit 1")
                    .forEach(version -> versions.put(module, version));
        }
        return versions;
    }

    public List<Table> tables() throws SQLException {
        return tables(connection);
    }

    static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var sql = connection.createStatement();
                var row = sql.executeQuery("""
                        select n.nspname, c.relname, array_agg(a.attname::text order by a.attname) filter
                                   (where a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                          and c.relowner = current_user::regrole and n.nspname !~ '^(pg_|information_schema)'
                        group by 1, 2 order by 1, 2
                        """)) {
            while (row.next()) {
                tables.add(new Table(row.getString(1), row.getString(2), List.of((String[])
                        row.getArray(3).getArray())));
            }
        }
        return tables;
    }

    public List<Counter> counters() throws SQLException {
        var counters = new ArrayList<Counter>();
        for (var name : strings("select quote_ident(schemaname) || '.' || quote_ident(sequencename) from pg_sequences "
                + "where sequenceowner = current_user order by 1")) {
            try (var sql = connection.createStatement();
                    var row = sql.executeQuery("select n.nspname, c.relname, s.last_value, s.is_called from " + name
                            + " s, pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = '"
                            + name.replace("'", "''") + "'::regclass")) {
                row.next();
                counters.add(new Counter(row.getString(1), row.getString(2), row.getLong(3), row.getBoolean(4)));
            }
        }
        return counters;
    }

    /** Writes the rows of a table, one line each. */
    public void copy(Table table, OutputStream rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.sqlWithColumns() + " to stdout", rows);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<String> strings(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
