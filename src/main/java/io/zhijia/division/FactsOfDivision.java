package io.zhijia.division;

import io.zhijia.identity.Actor;
import io.zhijia.review.Clause;
import io.zhijia.review.Fact;
import io.zhijia.review.FactSource;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many posts had a duty list (S7). */
@Component
class FactsOfDivision implements FactSource {

    private final DivisionViews views;

    FactsOfDivision(DivisionViews views) {
        this.views = views;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var posts = views.duties(actor).stream()
                .filter(duty -> duty.isValidIn(period.from(), period.to()))
                .map(Duty::post)
                .distinct()
                .count();
        return posts == 0
                ? List.of()
                : List.of(new Fact(
                        "S7",
                        WorkArea.ORGANISATION,
                        List.of(new Clause(
                                "division.fact.S7",
                                List.of(new Figure(
                                        String.valueOf(posts),
                                        DivisionController.PATH + "?day=" + period.to() + "#duties"))))));
    }
}
