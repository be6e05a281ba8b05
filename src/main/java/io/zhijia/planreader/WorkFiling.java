package io.zhijia.planreader;

import io.zhijia.work.LaunchKind;
import java.util.List;

/** Files a piece of work under the areas of union work, and says what it starts. */
final class WorkFiling {

    /** @param sectionHeading the heading it stands under; empty if none */
    static Filing of(String item, String sectionHeading) {
        return new Filing(List.of(), LaunchKind.TASK, List.of());
    }

    private WorkFiling() {}
}
