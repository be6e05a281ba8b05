package io.zhijia.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** Fills a database that has its tables and nothing else, in one transaction: all of it or nothing. */
public final class Refill implements AutoCloseable {

    private record ForeignKey(String table, String name, String definition) {}

    private final Connection connection;
    private final List<ForeignKey> foreignKeys;

    Refill(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        Snapshot.spellAlike(connection);
        this.foreignKeys = foreignKeys();
        for (var key : foreignKeys) { // so that tables may come in any order; checked again at the end
            execute("alter table " + key.table() + " drop constraint " + key.name());
        }
        for (var table : Snapshot.tables(connection)) { // what migrations put in comes from the backup too
            execute("delete from " + table.sql());
        }
    }

    /**
     * Puts rows into a table.
     *
     * @return how many rows there were
     */
    public long copy(Table table, InputStream rows) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.sqlWithColumns() + " from stdin", rows);
    }

    public void set(Counter counter) throws SQLException {
        execute("select setval('" + counter.sql().replace("'", "''") + "', " + counter.last() + ", " + counter.used()
                + ")");
    }

    public void commit() throws SQLException {
        for (var key : foreignKeys) {
            execute("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        }
        connection.commit();
    }

    /** Undone unless committed. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<ForeignKey> foreignKeys() throws SQLException {
        var keys = new ArrayList<ForeignKey>();
        try (var sql = connection.createStatement();
                var row = sql.executeQuery("""
                        select c.conrelid::regclass, quote_ident(c.conname), pg_get_constraintdef(c.oid)
                        from pg_constraint c join pg_class t on t.oid = c.conrelid
                        where c.contype = 'f' and t.relowner = current_user::regrole and c.conparentid = 0
                        """)) {
            while (row.next()) {
                keys.add(new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return keys;
    }

    private void execute(String command) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(command);
        }
    }
}
