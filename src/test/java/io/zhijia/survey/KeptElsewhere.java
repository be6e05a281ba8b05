package io.zhijia.survey;

import static io.zhijia.survey.SurveyRefusal.KEPT_ELSEWHERE;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import org.springframework.context.ApplicationContext;

/** Tries, for tests of other modules, what the surveys' own pages do with a survey that another page keeps. */
public final class KeptElsewhere {

    private final ApplicationContext context;
    private final Actor keeper;
    private final SurveyId survey;

    public KeptElsewhere(ApplicationContext context, Actor keeper, SurveyId survey) {
        this.context = context;
        this.keeper = keeper;
        this.survey = survey;
    }

    public boolean refuseClosing() {
        return isRefused(() -> context.getBean(RunService.class).close(keeper, survey));
    }

    public boolean refuseTelling() {
        return isRefused(() -> context.getBean(OutcomeService.class).tell(keeper, survey));
    }

    public boolean isListed() {
        return views().list(keeper, 0).lines().stream().anyMatch(one -> one.id().equals(survey));
    }

    /** Whether its page shows what came of it to somebody who was asked. */
    public boolean tells(Actor asked) {
        var view = views().one(asked, survey);
        return views().seesResults(asked, view.survey()) || !view.remarks().isEmpty();
    }

    private SurveyViews views() {
        return context.getBean(SurveyViews.class);
    }

    private static boolean isRefused(Runnable step) {
        try {
            step.run();
            return false;
        } catch (Refusal no) {
            return no.reason() == KEPT_ELSEWHERE;
        }
    }
}
