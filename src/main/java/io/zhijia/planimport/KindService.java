package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.PERIOD_UPSIDE_DOWN;
import static io.zhijia.planimport.PlanImportPermission.IMPORT_PLAN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.review.Period;
import io.zhijia.review.SummaryIntake;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a text that reads like no plan: a person says that it is one, or it is kept as what it is (PLN-16). */
@Service
@Transactional
class KindService {

    private final Imports imports;
    private final SummaryIntake summaries;
    private final Clock clock;

    KindService(Imports imports, SummaryIntake summaries, Clock clock) {
        this.imports = imports;
        this.summaries = summaries;
        this.clock = clock;
    }

    void confirmPlan(Actor actor, ImportId id) {
        actor.must(IMPORT_PLAN);
        imports.save(imports.get(actor.union(), id).confirmedAsPlan());
    }

    /**
     * Keeps it among the year's papers.
     *
     * @param from the months it tells of
     * @return where it can be read
     */
    String keep(Actor actor, ImportId id, YearMonth from, YearMonth to) {
        actor.must(IMPORT_PLAN);
        refuseIf(to.isBefore(from), PERIOD_UPSIDE_DOWN, from, to);
        var planImport = imports.get(actor.union(), id);
        planImport.refuseUnlessReviewing();
        var outline = planImport.outline();
        var text = planImport.blanks().in(planImport.text().substring(outline.from(), outline.to()));
        var place = summaries.keep(
                actor,
                planImport.title(),
                new Period(from.atDay(1), to.atEndOfMonth()),
                withoutTitle(text, planImport));
        imports.save(planImport.kept(place, LocalDate.now(clock)));
        return place;
    }

    private static String withoutTitle(String text, PlanImport planImport) {
        var body = text.strip();
        var rest = body.startsWith(planImport.title())
                ? body.substring(planImport.title().length())
                : body;
        return rest.isBlank() ? body : rest;
    }
}
