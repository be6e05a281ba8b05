package io.zhijia.review;

import io.zhijia.archive.EvidenceSet;
import io.zhijia.archive.RecordFigures;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlannedWork;
import io.zhijia.work.WorkArea;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far the plan of a period has come (S1), and how complete its papers are (S2); "all of it" is said only of all of it. */
@Component
class FactsOfThePlan implements FactSource {

    private final PlanFigures plan;
    private final RecordFigures records;

    FactsOfThePlan(PlanFigures plan, RecordFigures records) {
        this.plan = plan;
        this.records = records;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var items = items(actor, period);
        if (items.isEmpty()) {
            return List.of();
        }
        var done = (int) items.stream().filter(PlannedWork::done).count();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("S1", WorkArea.ORGANISATION, clauses(items.size(), done, address(period))));
        papers(actor, period).ifPresent(facts::add);
        return List.copyOf(facts);
    }

    /** The items of a period that are measured: those its figures count. */
    List<PlannedWork> items(Actor actor, Period period) {
        return plan.between(actor, period.from(), period.to()).stream()
                .filter(PlannedWork::isMeasured)
                .toList();
    }

    private static String address(Period period) {
        return "/summaries/items?from=" + period.from() + "&to=" + period.to();
    }

    /** S2, for whole years: the papers of an item are those of its year. */
    private Optional<Fact> papers(Actor actor, Period period) {
        var year = Year.from(period.from());
        var complete = period.isYear() ? records.complete(actor, year, EvidenceSet.FOUR) : 0;
        var figure = new Figure(String.valueOf(complete), "/records/items?set=FOUR&year=" + year);
        return complete == 0
                ? Optional.empty()
                : Optional.of(new Fact(
                        "S2", WorkArea.ORGANISATION, List.of(new Clause("review.fact.S2.a", List.of(figure)))));
    }

    private static List<Clause> clauses(int all, int done, String address) {
        var clauses = new ArrayList<Clause>();
        clauses.add(clause("a", all, address));
        if (done == all) {
            clauses.add(new Clause("review.fact.S1.all", List.of()));
        } else if (done > 0) {
            clauses.add(clause("b", done, address + "&done=true"));
            clauses.add(new Clause("review.fact.S1.c", List.of(new Figure(share(done, all), address))));
        }
        return clauses;
    }

    private static Clause clause(String letter, int number, String address) {
        return new Clause("review.fact.S1." + letter, List.of(new Figure(String.valueOf(number), address)));
    }

    /** Per cent with one decimal, rounded down, so that less than all never reads as all. */
    static String share(int part, int of) {
        return BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(of), 1, RoundingMode.DOWN)
                .toPlainString();
    }
}
