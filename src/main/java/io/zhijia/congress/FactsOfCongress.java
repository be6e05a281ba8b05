package io.zhijia.congress;

import static java.util.stream.Collectors.joining;

import io.zhijia.congress.CongressFigures.Amended;
import io.zhijia.congress.CongressFigures.Voted;
import io.zhijia.identity.Actor;
import io.zhijia.review.Clause;
import io.zhijia.review.Fact;
import io.zhijia.review.FactSource;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Papers passed (S14), delegates (S16), resolutions (S18) and what a change did for a paper (S19). */
@Component
class FactsOfCongress implements FactSource {

    private static final int TITLES = 5;

    private final CongressFigures figures;

    FactsOfCongress(CongressFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        return Stream.of(
                        fact("S14", passed(figures.papers(actor, period.from(), period.to()))),
                        fact("S16", seated(actor, period)),
                        fact("S18", followed(actor, period)),
                        fact(
                                "S19",
                                figures.amended(actor, period.from(), period.to()).stream()
                                        .map(FactsOfCongress::amended)
                                        .toList()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Clause> passed(List<Voted> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var address = address(all);
        var titles = new Figure(
                all.stream()
                        .limit(TITLES)
                        .map(one -> quoted(one.item().title()))
                        .collect(joining("、")),
                address);
        return List.of(
                all.size() == 1
                        ? new Clause("congress.fact.passed.one", List.of(titles))
                        : new Clause("congress.fact.passed", List.of(titles, figure(all.size(), address))));
    }

    /** The sitting, or where there were several all of them. */
    private static String address(List<Voted> all) {
        var one = all.getFirst().on();
        return all.stream().allMatch(other -> other.on().id().equals(one.id())) ? hall(one) : "/congress";
    }

    private List<Clause> seated(Actor actor, Period period) {
        return figures.seated(actor, period.from(), period.to())
                .map(one -> {
                    var address = "/congress/terms/" + one.term() + "/delegates";
                    var before = one.before();
                    var clauses = new ArrayList<Clause>();
                    clauses.add(
                            before == null || before == one.now()
                                    ? new Clause("congress.fact.seats", List.of(figure(one.now(), address)))
                                    : new Clause(
                                            "congress.fact.seats.changed",
                                            List.of(figure(before, address), figure(one.now(), address))));
                    if (one.departments() > 0) {
                        clauses.add(
                                new Clause("congress.fact.departments", List.of(figure(one.departments(), address))));
                    }
                    return List.copyOf(clauses);
                })
                .orElse(List.of());
    }

    private List<Clause> followed(Actor actor, Period period) {
        var count = figures.followed(actor, period.from(), period.to());
        var clauses = new ArrayList<Clause>();
        if (count.resolved() > 0) {
            clauses.add(
                    new Clause("congress.fact.resolved", List.of(figure(count.resolved(), "/congress/resolutions"))));
        }
        if (count.verified() > 0) {
            clauses.add(
                    new Clause("congress.fact.verified", List.of(figure(count.verified(), "/congress/resolutions"))));
        }
        return clauses;
    }

    private static Clause amended(Amended one) {
        var before = hall(one.before().on());
        var after = hall(one.after().on());
        return new Clause(
                "congress.fact.amended",
                List.of(
                        new Figure(quoted(one.after().item().title()), after),
                        new Figure(one.before().approval().toPlainString(), before),
                        new Figure(one.after().approval().toPlainString(), after)));
    }

    private static Optional<Fact> fact(String code, List<Clause> clauses) {
        return clauses.isEmpty() ? Optional.empty() : Optional.of(new Fact(code, WorkArea.CONGRESS, clauses));
    }

    private static Figure figure(int number, String address) {
        return new Figure(String.valueOf(number), address);
    }

    private static String hall(Sitting one) {
        return "/congress/sittings/" + one.id() + "/hall";
    }

    private static String quoted(String title) {
        return title.contains("《") ? title : "《" + title + "》";
    }
}
