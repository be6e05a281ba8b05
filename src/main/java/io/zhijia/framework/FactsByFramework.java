package io.zhijia.framework;

import io.zhijia.framework.Tag.Kind;
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
import org.springframework.stereotype.Component;

/** For the year's papers: how many records there are under each strand of each framework. */
@Component
class FactsByFramework implements FactSource {

    private final FrameworkViews views;

    FactsByFramework(FrameworkViews views) {
        this.views = views;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var all = views.all(actor);
        if (all.isEmpty()) {
            return List.of();
        }
        var entries = views.filed(actor, period.from(), period.to()).stream()
                .map(Grouped.Thing::of)
                .toList();
        var tags = views.tags(actor);
        return all.stream()
                .flatMap(framework -> fact(framework, Grouped.of(framework, entries, tags)).stream())
                .toList();
    }

    private static Optional<Fact> fact(Framework framework, Grouped grouped) {
        var address = "/plan/frameworks/" + framework.id();
        var clauses = new ArrayList<Clause>();
        clauses.add(new Clause("framework.fact.by", List.of(new Figure(framework.name(), address))));
        for (var group : grouped.strands()) {
            var count = group.of(Kind.RECORD).size();
            if (count > 0) {
                clauses.add(new Clause(
                        "framework.fact.strand",
                        List.of(
                                new Figure(group.strand().name(), address),
                                new Figure(String.valueOf(count), address))));
            }
        }
        return clauses.size() == 1
                ? Optional.empty()
                : Optional.of(new Fact("F-" + framework.id(), WorkArea.ORGANISATION, clauses));
    }
}
