package io.zhijia.planreader;

/**
 * A stretch of the source that stood on a line of its own, or in a cell of its own, without the blanks around it.
 *
 * @param gap whether an empty line stands before it
 * @param row the physical line it stood on; cells of a table share it
 * @param column of the table, 0 for the first and outside of tables
 */
record Line(int from, int to, boolean gap, int row, int column) {

    int length() {
        return to - from;
    }

    Line from(int begins) {
        return new Line(begins, to, gap, row, column);
    }
}
