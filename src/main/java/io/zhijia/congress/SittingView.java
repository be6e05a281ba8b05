package io.zhijia.congress;

import io.zhijia.decision.Verdict;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as its page shows it.
 *
 * @param entitled 应到 on its day
 * @param quorum what it takes to begin
 * @param schoolYear in which year the school year (学年) of its day begins; null where there are none
 */
record SittingView(
        Sitting sitting,
        Term term,
        LocalDate today,
        List<TimelineStep> timeline,
        Map<MemberId, String> names,
        int entitled,
        Verdict quorum,
        @Nullable Integer schoolYear) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String path() {
        return "/congress/sittings/" + sitting.id();
    }

    String moment() {
        return said(sitting.at());
    }

    static String said(LocalDateTime at) {
        return MOMENT.format(at);
    }

    Phase phase() {
        return Phase.of(sitting, timeline);
    }

    long done() {
        return timeline.stream().filter(step -> step.done() != null).count();
    }
}
