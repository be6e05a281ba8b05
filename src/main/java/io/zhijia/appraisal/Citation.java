package io.zhijia.appraisal;

import java.time.LocalDate;

/**
 * Where a result was used (APR-07).
 *
 * @param object of whom; 0 for the whole round
 * @param where the process that cites it, in words
 */
record Citation(int object, Use use, String where, LocalDate on) {

    boolean isAbout(Rated one) {
        return object == 0 || object == one.no();
    }
}
