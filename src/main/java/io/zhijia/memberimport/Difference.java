package io.zhijia.memberimport;

import org.jspecify.annotations.Nullable;

/**
 * What taking the row would change.
 *
 * @param field null if it is one of the union's own
 * @param own name of the field, if it is one of the union's own
 * @param before as it is shown; empty if it was not known
 * @param after as it is shown
 */
record Difference(
        @Nullable Field field,
        String before,
        String after,
        @Nullable String own) {

    Difference(Field field, String before, String after) {
        this(field, before, after, null);
    }

    /** What the column is called. */
    String header() {
        return field == null ? String.valueOf(own) : field.header();
    }
}
