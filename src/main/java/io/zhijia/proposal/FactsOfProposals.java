package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.review.Clause;
import io.zhijia.review.Fact;
import io.zhijia.review.FactSource;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What became of the proposals of a period's sittings (S20), by the same figures as the report to the next. */
@Component
class FactsOfProposals implements FactSource {

    private static final String ADDRESS = "/proposals/figures";
    private static final List<Figure> COUNTED =
            List.of(Figure.RECEIVED, Figure.DOCKETED, Figure.ANSWERED, Figure.CLOSED);

    private final FigureService figures;

    FactsOfProposals(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var all = figures.between(actor, period.from(), period.to());
        var clauses = new ArrayList<Clause>();
        for (var one : COUNTED) {
            var count = one.of(all).size();
            if (count > 0) {
                clauses.add(clause(one, count));
            }
        }
        if (isRated(all)) {
            var rate = Figure.SATISFIED.rate(all);
            clauses.add(clause(Figure.SATISFIED, Objects.requireNonNull(rate)));
        }
        return clauses.isEmpty() ? List.of() : List.of(new Fact("S20", WorkArea.CONGRESS, clauses));
    }

    /** Of what nobody rated there is no share to tell. */
    private static boolean isRated(List<CaseAtHand> all) {
        var answered = Figure.ANSWERED.of(all).size();
        return Figure.UNRATED.of(all).size() < answered;
    }

    private static Clause clause(Figure what, int number) {
        return new Clause(
                "proposal.fact." + what, List.of(new io.zhijia.review.Figure(String.valueOf(number), ADDRESS)));
    }
}
