package io.zhijia.memberimport;

/**
 * What taking the row would change.
 *
 * @param before as it is shown; empty if it was not known
 * @param after as it is shown
 */
record Difference(Field field, String before, String after) {}
