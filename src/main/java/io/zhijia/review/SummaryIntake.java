package io.zhijia.review;

import static io.zhijia.review.ReviewPermission.WRITE_SUMMARY;

import io.zhijia.identity.Actor;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a summary that was written elsewhere comes among the year's papers, such as one found where a plan was looked for. */
@Service
@Transactional
public class SummaryIntake {

    private static final int LONGEST_TITLE = 100;

    private final Summaries summaries;

    SummaryIntake(Summaries summaries) {
        this.summaries = summaries;
    }

    /**
     * Keeps it as a draft: its words can still be changed, the committee adopts it, then it is filed.
     *
     * @return where it can be read
     */
    public String keep(Actor actor, String title, Period period, String text) {
        actor.must(WRITE_SUMMARY);
        var called = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        var kept = Summary.writtenElsewhere(actor.union(), called, period, Locale.SIMPLIFIED_CHINESE, text);
        summaries.save(kept);
        return "/summaries/" + kept.id();
    }
}
