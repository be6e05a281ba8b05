package io.zhijia.database;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A table with those of its columns that hold something of their own: a computed one is computed again. */
public record Table(String schema, String name, List<String> columns) {

    String sql() {
        return quoted(schema) + "." + quoted(name);
    }

    String sqlWithColumns() {
        return sql() + " (" + columnNames() + ")";
    }

    String columnNames() {
        return columns.stream().map(Table::quoted).collect(joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
