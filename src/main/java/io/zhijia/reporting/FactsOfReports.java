package io.zhijia.reporting;

import io.zhijia.identity.Actor;
import io.zhijia.money.Money;
import io.zhijia.reporting.ReportViews.Sheet;
import io.zhijia.review.Clause;
import io.zhijia.review.Fact;
import io.zhijia.review.FactSource;
import io.zhijia.review.Figure;
import io.zhijia.review.Period;
import io.zhijia.work.WorkArea;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How often the union reported, what was answered, and what support it had. */
@Component
class FactsOfReports implements FactSource {

    private final ReportViews views;

    FactsOfReports(ReportViews views) {
        this.views = views;
    }

    @Override
    public List<Fact> facts(Actor actor, Period period) {
        var sheet = views.told(actor, period.from(), period.to());
        var address = ReportController.PATH + "?from=" + period.from() + "&to=" + period.to();
        return List.of(
                        new Fact("O18", WorkArea.ORGANISATION, reported(sheet, address)),
                        new Fact("O18S", WorkArea.ORGANISATION, supported(sheet, address + "#support")))
                .stream()
                .filter(fact -> !fact.clauses().isEmpty())
                .toList();
    }

    private static List<Clause> reported(Sheet sheet, String address) {
        var clauses = new ArrayList<Clause>();
        add(clauses, "reporting.fact.given", sheet.given(), address);
        add(clauses, "reporting.fact.requests", sheet.requests().size(), address);
        add(clauses, "reporting.fact.answered", sheet.answered(), address);
        return clauses;
    }

    private static List<Clause> supported(Sheet sheet, String address) {
        var clauses = new ArrayList<Clause>();
        add(clauses, "reporting.fact.attendance", sheet.supported(Support.Kind.ATTENDANCE), address);
        if (!sheet.funds().equals(Money.NONE)) {
            clauses.add(new Clause(
                    "reporting.fact.funds",
                    List.of(new Figure(sheet.funds().grouped().replaceFirst("\\.00$", ""), address))));
        }
        add(clauses, "reporting.fact.rooms", sheet.supported(Support.Kind.ROOMS), address);
        return clauses;
    }

    private static void add(List<Clause> clauses, String word, long number, String address) {
        if (number > 0) {
            clauses.add(new Clause(word, List.of(new Figure(String.valueOf(number), address))));
        }
    }
}
