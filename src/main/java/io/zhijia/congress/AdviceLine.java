package io.zhijia.congress;

import io.zhijia.congress.Advice.Taken;
import java.util.List;

/**
 * An opinion beside the sitting that gave it.
 *
 * @param title 第六届第四次教代会
 */
record AdviceLine(Advice advice, Sitting sitting, String title) {

    /** Its sitting is over and nobody has answered. */
    boolean isWaiting() {
        return !advice.isAnswered() && sitting.state() instanceof SittingState.Closed;
    }

    static long count(List<AdviceLine> all, Taken taken) {
        return all.stream()
                .map(one -> one.advice().answer())
                .filter(answer -> answer != null && answer.taken() == taken)
                .count();
    }

    String path() {
        return "/congress/sittings/" + sitting.id() + "/advice";
    }
}
