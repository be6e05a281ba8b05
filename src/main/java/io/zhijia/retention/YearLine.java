package io.zhijia.retention;

import io.zhijia.archive.Totals;
import java.time.Year;

/**
 * A year in the list of packages.
 *
 * @param isOver so that it can be closed
 */
record YearLine(Year year, Totals totals, boolean isClosed, boolean isOver) {

    /** Path of its entries without evidence. */
    String gaps() {
        return "/records?gaps=true&year=" + year;
    }
}
