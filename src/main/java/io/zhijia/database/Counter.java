package io.zhijia.database;

/** Where a sequence stands. */
public record Counter(String schema, String name, long last, boolean used) {

    String sql() {
        return Table.quoted(schema) + "." + Table.quoted(name);
    }
}
