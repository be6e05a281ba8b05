package io.zhijia.survey;

import io.zhijia.identity.DemoUnion;
import io.zhijia.survey.Survey.Mode;
import io.zhijia.survey.Survey.Plan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two made-up surveys: what members need, still open, and parents on ethics, closed and told. */
@Component
class DemoSurveys {

    private static final int PARENTS = 24;

    private final DraftService drafts;
    private final RunService running;
    private final AnswerService answering;
    private final OutcomeService outcomes;
    private final Clock clock;

    DemoSurveys(
            DraftService drafts, RunService running, AnswerService answering, OutcomeService outcomes, Clock clock) {
        this.drafts = drafts;
        this.running = running;
        this.answering = answering;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @EventListener
    @Order(DemoUnion.WORK)
    public void on(DemoUnion demo) {
        running.open(
                demo.secretary(),
                drafts.draft(
                        demo.secretary(),
                        plan("职工需求问卷", "想知道大家最急最盼的事，排在前面的五项工会逐项给出措施或说明。", Preset.NEEDS, Whom.Usual.IN_SERVICE)));
        var parents = drafts.draft(
                demo.secretary(), plan("家长评师德问卷", "请家长看一看师德师风，只用来改进工作。", Preset.ETHICS, Whom.Usual.NOBODY));
        running.group(demo.secretary(), parents, "三（1）班家长");
        running.group(demo.secretary(), parents, "三（2）班家长");
        running.open(demo.secretary(), parents);
        answer(demo, parents);
        running.close(demo.secretary(), parents);
        outcomes.tell(demo.secretary(), parents);
    }

    private Plan plan(String title, String about, Preset preset, Whom.Usual whom) {
        var today = LocalDate.now(clock);
        return new Plan(title, about, preset, Mode.ANONYMOUS, new Whom(whom.name()), today, today.plusDays(14), "");
    }

    private void answer(DemoUnion demo, SurveyId survey) {
        for (int n = 0; n < PARENTS; n++) {
            var code = running.print(demo.secretary(), survey, n % 2 + 1, 1).getFirst();
            answering.put(new Drop(demo.union(), survey, code), said(n));
        }
    }

    private static Said said(int n) {
        var grades =
                List.of(grade(4 + n % 2), grade(3 + n % 3), grade(4 + n % 2), grade(5 - n % 3 % 2), grade(3 + n % 3));
        return new Said(Map.of(
                0,
                grades,
                1,
                List.of(String.valueOf(n % 3 == 0 ? 0 : 1)),
                2,
                n % 2 == 0 ? List.of("3", "4") : List.of("1", "4")));
    }

    private static String grade(int grade) {
        return String.valueOf(grade);
    }
}
