package io.zhijia.memberimport;

import java.util.List;

/**
 * The cells of one sheet as text: days as 2024-03-01, whole numbers without a point, a number too long for Excel as 1.1E+17.
 *
 * @param sheet its place in the workbook, from 0
 */
public record Grid(int sheet, List<Line> lines) {

    /**
     * A row with anything in it.
     *
     * @param number as Excel shows it, from 1
     */
    public record Line(int number, List<String> cells) {
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
