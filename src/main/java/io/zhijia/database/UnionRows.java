package io.zhijia.database;

import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The rows of one union as of one moment, each as one line of JSON: of every table that says whose its rows are, so that
 * a new module need not be told of.
 */
public final class UnionRows implements AutoCloseable {

    private static final int AT_A_TIME = 500;
    private static final List<String> OWNERS = List.of("union_id", "home_union");

    /** Takes one row. */
    public interface Row {
        void take(String json) throws IOException;
    }

    private final Connection connection;
    private final Snapshot snapshot;
    private final UnionId union;

    UnionRows(Connection connection, UnionId union) throws SQLException {
        this.connection = connection;
        this.snapshot = new Snapshot(connection);
        this.union = union;
    }

    public SortedMap<String, String> schemas() throws SQLException {
        return snapshot.schemas();
    }

    public List<Table> tables() throws SQLException {
        return tables(connection);
    }

    public void read(Table table, Row row) throws SQLException, IOException {
        read(connection, union, table, row);
    }

    /** Also the table in which login names lie, which is asked before a union is known. */
    static List<Table> tables(Connection connection) throws SQLException {
        return Snapshot.tables(connection).stream()
                .filter(table -> owner(table).isPresent())
                .toList();
    }

    /** The column that says whose a row is. */
    static Optional<String> owner(Table table) {
        return OWNERS.stream().filter(table.columns()::contains).findFirst();
    }

    static void read(Connection connection, UnionId union, Table table, Row row) throws SQLException, IOException {
        var query = "select row_to_json(r) from (select "
                + table.columnNames() + " from " + table.sql() + " where "
                + owner(table).orElseThrow() + " = ?) r";
        try (var sql = connection.prepareStatement(query)) {
            sql.setObject(1, union.value());
            sql.setFetchSize(AT_A_TIME); // a hundred thousand rows do not come at once
            try (var rows = sql.executeQuery()) {
                while (rows.next()) {
                    row.take(rows.getString(1));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        snapshot.close();
    }
}
