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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many leaders were rated in how many rounds, and by how many people; how satisfied only where many are rated. */
@Component
class FactsOfAppraisals implements FactSource {

    private static final String ADDRESS = "/appraisals";

    private final AppraisalFigures figures;
    private final MeasureService measures;

    FactsOfAppraisals(AppraisalFigures figures, MeasureService measures) {
        this.figures = figures;
        this.measures = measures;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        return Stream.concat(rated(actor, period).stream(), mended(actor, period).stream())
                .toList();
    }

    private List<Fact> mended(Actor actor, Period period) {
        var count = measures.between(actor, period.from(), period.to());
        var clauses = new ArrayList<Clause>();
        if (count.problems() > 0) {
            clauses.add(clause("appraisal.fact.problems", count.problems()));
        }
        if (count.done() > 0) {
            clauses.add(clause("appraisal.fact.done", count.done()));
        }
        return clauses.isEmpty() ? List.of() : List.of(new Fact("S22", WorkArea.APPRAISAL, clauses));
    }

    private List<Fact> rated(Actor actor, Period period) {
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
