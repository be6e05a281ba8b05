package io.zhijia.review;

import static java.util.stream.Collectors.joining;

import io.zhijia.archive.RecordFigures;
import io.zhijia.archive.RecordFilter;
import io.zhijia.archive.Totals;
import io.zhijia.identity.Actor;
import io.zhijia.money.Money;
import io.zhijia.review.RecordFact.Measure;
import io.zhijia.review.RecordFact.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the record book has to say about a period. */
@Component
class FactsOnRecord implements FactSource {

    private static final int TITLES = 10;

    private final RecordFigures records;

    FactsOnRecord(RecordFigures records) {
        this.records = records;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var counted = new HashMap<RecordFilter, Totals>();
        return RecordFact.ALL.stream()
                .map(fact -> new Fact(fact.code(), fact.area(), clauses(actor, fact, period, counted)))
                .filter(fact -> !fact.clauses().isEmpty())
                .toList();
    }

    private List<Clause> clauses(Actor actor, RecordFact fact, Period period, Map<RecordFilter, Totals> counted) {
        return fact.parts().stream()
                .flatMap(part -> clause(actor, fact.code(), part, period, counted).stream())
                .toList();
    }

    private Optional<Clause> clause(
            Actor actor, String code, Part part, Period period, Map<RecordFilter, Totals> counted) {
        var filter = part.of().between(period.from(), period.to());
        var totals = counted.computeIfAbsent(filter, f -> records.totals(actor, f));
        return value(actor, filter, totals, part.measure())
                .map(value -> new Clause(
                        "review.fact." + code + "." + part.letter(), List.of(new Figure(value, filter.address()))));
    }

    private Optional<String> value(Actor actor, RecordFilter filter, Totals totals, Measure measure) {
        return switch (measure) {
            case ENTRIES -> number(totals.entries());
            case PERSONS -> number(totals.persons());
            case TIMES -> number(totals.personTimes());
            case MONEY ->
                totals.spent().equals(Money.NONE)
                        ? Optional.empty()
                        : Optional.of(totals.spent().grouped().replaceFirst("\\.00$", ""));
            case TITLES ->
                totals.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                records.titles(actor, filter, TITLES).stream().collect(joining("、")));
        };
    }

    private static Optional<String> number(int value) {
        return value == 0 ? Optional.empty() : Optional.of(String.valueOf(value));
    }
}
