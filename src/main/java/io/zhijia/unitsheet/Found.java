package io.zhijia.unitsheet;

import java.util.List;

/**
 * What a sheet that was handed in says.
 *
 * @param differences of our own row; empty if it says the same
 * @param isOurs whether a row is ours
 * @param others the names of other unions' rows, which are left alone
 */
record Found(boolean isOurs, List<Change> differences, List<String> others) {

    /**
     * One field.
     *
     * @param after as it is kept; of a mistake as it was written
     * @param isMistake not a value of this field
     */
    record Change(UnitField field, String before, String after, boolean isMistake) {

        boolean mayBeTaken() {
            return !isMistake && !field.isElsewhere();
        }
    }

    boolean hasAnythingToTake() {
        return differences.stream().anyMatch(Change::mayBeTaken);
    }
}
