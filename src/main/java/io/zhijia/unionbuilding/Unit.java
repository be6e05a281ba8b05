package io.zhijia.unionbuilding;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.unionbuilding.BuildingRefusal.IN_THE_FUTURE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit itself.
 *
 * @param staff how many work there
 * @param founded the unit, not its union; null if nobody knows
 * @param contact whom to ask there and how
 */
record Unit(String name, Nature nature, int staff, @Nullable LocalDate founded, String contact) {

    void mustHaveBegun(LocalDate today) {
        refuseIf(founded != null && founded.isAfter(today), IN_THE_FUTURE, String.valueOf(founded));
    }
}
