package io.zhijia.archive;

import io.zhijia.planning.PlanItemId;
import org.jspecify.annotations.Nullable;

/**
 * Work of the office that no plan asks for and at which nobody is counted: a letter, a report, a return. The page where it was
 * done is its evidence.
 */
public interface OfficeWork extends Recordable {

    @Override
    default @Nullable PlanItemId planItem() {
        return null;
    }

    @Override
    default int persons() {
        return 0;
    }

    @Override
    default boolean provenThere() {
        return true;
    }
}
