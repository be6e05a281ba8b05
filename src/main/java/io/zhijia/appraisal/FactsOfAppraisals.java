package io.zhijia.appraisal;

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

/** How many leaders were rated in how many rounds, and by how many people; how satisfied only where many are rated. */
@Component
class FactsOfAppraisals implements FactSource {

    private static final String ADDRESS = "/appraisals";

    private final AppraisalFigures figures;

    FactsOfAppraisals(AppraisalFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var held = figures.between(actor, period.from(), period.to());
        if (held.persons() == 0) {
            return List.of();
        }
        var leaders = new ArrayList<>(List.of(
                clause("appraisal.fact.persons", held.persons()), clause("appraisal.fact.papers", held.papers())));
        held.satisfied().ifPresent(percent -> leaders.add(clause("appraisal.fact.satisfied", percent.toPlainString())));
        return List.of(
                new Fact("S21", WorkArea.APPRAISAL, List.copyOf(leaders)),
                new Fact(
                        "S23",
                        WorkArea.APPRAISAL,
                        List.of(
                                clause("appraisal.fact.rounds", held.rounds()),
                                clause("appraisal.fact.personTimes", held.persons()))));
    }

    private static Clause clause(String word, Object value) {
        return new Clause(word, List.of(new Figure(String.valueOf(value), ADDRESS)));
    }
}
