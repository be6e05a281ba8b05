package io.zhijia.congress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution and what came of it.
 *
 * @param last what was noted last; null before anything was
 * @param checked what the union found when it looked last; null if it has not looked
 */
record FollowUp(
        Resolution resolution,
        CarriedOut stage,
        @Nullable Progress last,
        @Nullable Checked checked) {

    int percent() {
        return last == null ? 0 : last.percent();
    }

    boolean isLate(LocalDate today) {
        var due = resolution.due();
        return stage.isOpen() && due != null && due.isBefore(today);
    }

    static long count(List<FollowUp> all, CarriedOut stage) {
        return all.stream().filter(one -> one.stage() == stage).count();
    }
}
