package io.zhijia.survey;

import io.zhijia.identity.Actor;
import io.zhijia.review.Clause;
import io.zhijia.review.Fact;
import io.zhijia.review.FactSource;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many questionnaires went out and came back, which needs were found, and what was decided. */
@Component
class FactsOfSurveys implements FactSource {

    private static final String PLACE = "/surveys";

    private final SurveyViews views;

    FactsOfSurveys(SurveyViews views) {
        this.views = views;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var totals = views.totals(actor, period.from(), period.to());
        var clauses = new ArrayList<Clause>();
        add(clauses, "survey.fact.sent", totals.sent());
        add(clauses, "survey.fact.returned", totals.returned());
        add(clauses, "survey.fact.needs", totals.needs());
        add(clauses, "survey.fact.measures", totals.measures());
        return clauses.isEmpty() ? List.of() : List.of(new Fact("S22", WorkArea.APPRAISAL, clauses));
    }

    private static void add(List<Clause> clauses, String word, int number) {
        if (number > 0) {
            clauses.add(new Clause(word, List.of(new Figure(String.valueOf(number), PLACE))));
        }
    }
}
