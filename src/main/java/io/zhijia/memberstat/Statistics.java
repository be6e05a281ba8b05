package io.zhijia.memberstat;

import io.zhijia.membership.FactKind;
import io.zhijia.membership.PersonOnDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Statistics of one day and of the span that ends with it.
 *
 * @param staff how many staff there were; null if nobody has said
 * @param inService members among them
 * @param before members on the eve of the span
 * @param target by how many the union means to grow that year; null if nobody has said
 * @param unknown whom some table cannot place, by the name of what is missing
 */
record Statistics(
        Span span,
        List<Figure> totals,
        List<Figure> ages,
        List<Figure> groups,
        Map<FactKind, Integer> movements,
        @Nullable Integer staff,
        int inService,
        int members,
        int before,
        int atNewYear,
        @Nullable Integer target,
        Map<String, List<PersonOnDay>> unknown) {

    /** Members in service among all staff; empty if nobody has said how many there are. */
    String joinRate() {
        return staff == null ? "" : Share.of(inService, staff);
    }

    /** More members than staff: somebody has not said for long how many there are. */
    boolean isStaffOutdated() {
        return staff != null && staff < inService;
    }

    int growth() {
        return members - before;
    }

    int growthOfTheYear() {
        return members - atNewYear;
    }
}
