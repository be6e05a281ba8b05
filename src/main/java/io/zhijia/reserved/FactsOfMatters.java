package io.zhijia.reserved;

import io.zhijia.identity.Actor;
import io.zhijia.review.Clause;
import io.zhijia.review.Fact;
import io.zhijia.review.FactSource;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How the finance report was passed (S15), and how many major decisions went past the congress (S17). */
@Component
class FactsOfMatters implements FactSource {

    private final MatterViews views;

    FactsOfMatters(MatterViews views) {
        this.views = views;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var facts = new ArrayList<Fact>();
        var finance = finance(actor, period);
        if (!finance.isEmpty()) {
            facts.add(new Fact("S15", WorkArea.CONGRESS, finance));
        }
        var decided = decided(actor, period);
        if (!decided.isEmpty()) {
            facts.add(new Fact("S17", WorkArea.CONGRESS, decided));
        }
        return facts;
    }

    private List<Clause> finance(Actor actor, Period period) {
        return views.passed(actor, Topic.FINANCE_REPORT, period.from(), period.to()).stream()
                .map(one -> new Clause(
                        "reserved.fact.finance",
                        List.of(new Figure(
                                String.valueOf(
                                        Objects.requireNonNull(one.point().inFavor())),
                                "/congress/sittings/" + one.sitting().sitting() + "/hall"))))
                .toList();
    }

    /** "All of them" is said only of all of them. */
    private List<Clause> decided(Actor actor, Period period) {
        var all = views.decisions(actor, period.from(), period.to());
        var settled = all.stream().filter(one -> one.outcome().isSettled()).count();
        if (all.isEmpty()) {
            return List.of();
        }
        if (settled == all.size()) {
            return List.of(clause("reserved.fact.all", settled, period));
        }
        var clauses = new ArrayList<>(List.of(clause("reserved.fact.decided", all.size(), period)));
        if (settled > 0) {
            clauses.add(clause("reserved.fact.settled", settled, period));
        }
        return clauses;
    }

    private static Clause clause(String word, long number, Period period) {
        var address = MatterController.PATH + "?year=" + period.to().getYear();
        return new Clause(word, List.of(new Figure(String.valueOf(number), address)));
    }
}
