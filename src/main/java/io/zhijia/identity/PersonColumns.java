package io.zhijia.identity;

import java.util.List;

/**
 * Columns of a module that say about whom a row is, as {@code schema.table.column}; offered as a bean. When two entries of
 * the register turn out to be one person, these rows follow. Who once took a step is history and not listed here.
 *
 * @param names of columns that hold one id, or a text of ids
 */
public record PersonColumns(List<String> names) {

    public static PersonColumns of(String... names) {
        return new PersonColumns(List.of(names));
    }
}
