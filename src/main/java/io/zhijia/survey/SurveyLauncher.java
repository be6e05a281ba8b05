package io.zhijia.survey;

import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.survey.Survey.Mode;
import io.zhijia.survey.Survey.Plan;
import io.zhijia.work.LaunchKind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Turns a plan item of kind {@link LaunchKind#SURVEY} into a draft of a survey; once it is closed, the item is done. */
@Component
class SurveyLauncher implements Launcher {

    private static final int LONGEST = 60;
    private static final int DAYS = 14;

    private final DraftService drafts;
    private final Clock clock;

    SurveyLauncher(DraftService drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.SURVEY;
    }

    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var title = order.title().length() > LONGEST ? order.title().substring(0, LONGEST - 1) + "…" : order.title();
        var today = LocalDate.now(clock);
        var first = order.begins().isBefore(today) ? today : order.begins();
        var last = order.ends().isBefore(first) ? first.plusDays(DAYS) : order.ends();
        var plan = new Plan(
                title,
                "",
                Preset.fitting(title),
                Mode.ANONYMOUS,
                new Whom(Whom.Usual.IN_SERVICE.name()),
                first,
                last,
                "");
        return SurveyController.PATH + "/" + drafts.draft(actor, plan, order.item());
    }
}
