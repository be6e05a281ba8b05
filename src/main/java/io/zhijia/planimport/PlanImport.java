package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.ALREADY_ACCEPTED;
import static io.zhijia.planimport.ImportRefusal.ALREADY_KEPT;
import static io.zhijia.planimport.ImportRefusal.IS_A_PLAN;
import static io.zhijia.planimport.ImportRefusal.NOT_ACCEPTED;
import static io.zhijia.planimport.ImportRefusal.NOT_A_PLAN;
import static io.zhijia.planimport.ImportRefusal.PERIOD_TOO_LONG;
import static io.zhijia.planimport.ImportRefusal.PERIOD_UPSIDE_DOWN;
import static io.zhijia.planimport.ImportRefusal.PLAN_NOT_CHOSEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.planimport.ImportState.Accepted;
import io.zhijia.planimport.ImportState.Choosing;
import io.zhijia.planimport.ImportState.Kept;
import io.zhijia.planimport.ImportState.Reviewing;
import io.zhijia.planning.PlanId;
import io.zhijia.planreader.PlanPeriod;
import io.zhijia.planreader.ReadPlan;
import io.zhijia.planreader.TextKind;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A plan document that was read, on its way to become a plan.
 *
 * <p>Immutable: each step returns the import as it stands afterwards, or is refused.
 *
 * @param name of the file, or the first words of what was pasted
 * @param original paths where the files themselves can be seen, one a line; empty if the text was pasted
 * @param text all that was read, which all offsets refer to
 * @param period the months the plan is made for, as the union has said
 * @param kind what the text is, as it reads or as a person has said; only a plan is accepted (PLN-16)
 * @param blanks what was filled in where the text leaves something open
 * @param version how often it has been saved; two people changing the same one cannot overwrite each other
 */
record PlanImport(
        UnionId union,
        ImportId id,
        String name,
        String original,
        String text,
        String title,
        PlanPeriod period,
        TextKind kind,
        Outline outline,
        Blanks blanks,
        LocalDate startedOn,
        ImportState state,
        int version) {

    private static final int LONGEST_PERIOD_IN_MONTHS = 18; // PLN-02

    static PlanImport started(UnionId union, String name, String original, String text, int year, LocalDate today) {
        var period = new PlanPeriod("", YearMonth.of(year, 1), YearMonth.of(year, 12), false);
        return new PlanImport(
                union,
                ImportId.next(),
                name,
                original,
                text,
                name,
                period,
                TextKind.PLAN,
                Outline.NONE,
                Blanks.NONE,
                today,
                new Choosing(),
                0);
    }

    /** One plan of the file is the one that is meant. */
    PlanImport chosen(ReadPlan plan, PlanPeriod inOurYear) {
        refuseIfOver();
        var called = plan.title().isBlank() ? name : plan.title();
        return with(called, inOurYear, Outline.of(plan), Blanks.NONE, new Reviewing())
                .of(plan.kind());
    }

    PlanImport forPeriod(String newTitle, YearMonth from, YearMonth to) {
        refuseUnlessReviewing();
        refuseIf(to.isBefore(from), PERIOD_UPSIDE_DOWN, from, to);
        refuseIf(to.isAfter(from.plusMonths(LONGEST_PERIOD_IN_MONTHS - 1)), PERIOD_TOO_LONG, LONGEST_PERIOD_IN_MONTHS);
        return with(newTitle, new PlanPeriod(period.label(), from, to, true), outline, blanks, state);
    }

    /** Several papers of one month each were put together to one plan. */
    PlanImport joined(MonthPapers papers) {
        refuseIfOver();
        return new PlanImport(
                union,
                id,
                name,
                original,
                papers.joined(),
                title,
                period,
                kind,
                Outline.NONE,
                Blanks.NONE,
                startedOn,
                new Choosing(),
                version);
    }

    /** Paths where the files can be seen; none if the text was pasted. */
    List<String> originals() {
        return original.lines().toList();
    }

    /** Whatever it reads like: whoever knows the union says that it is a plan. */
    PlanImport confirmedAsPlan() {
        refuseUnlessReviewing();
        return of(TextKind.PLAN);
    }

    /** It is none: it stands among the year's papers now. */
    PlanImport kept(String place, LocalDate today) {
        refuseUnlessReviewing();
        refuseIf(isPlan(), IS_A_PLAN);
        return with(title, period, outline, blanks, new Kept(place, today));
    }

    /** What the plan left open is filled in everywhere at once. */
    PlanImport filled(Blanks more) {
        refuseUnlessReviewing();
        return with(more.in(title), period, outline.filled(more), blanks.and(more), state);
    }

    PlanImport accepted(PlanId plan, LocalDate today) {
        refuseUnlessAcceptable();
        return with(title, period, outline, blanks, new Accepted(plan, today));
    }

    /** The plan it became was taken back; it can be corrected and accepted again. */
    PlanImport undone() {
        acceptedAs();
        return with(title, period, outline, blanks, new Reviewing());
    }

    PlanId acceptedAs() {
        if (state instanceof Accepted(var plan, var on)) {
            return plan;
        }
        throw new Refusal(NOT_ACCEPTED);
    }

    void refuseUnlessReviewing() {
        refuseIfOver();
        refuseIf(state instanceof Choosing, PLAN_NOT_CHOSEN);
    }

    void refuseUnlessAcceptable() {
        refuseUnlessReviewing();
        refuseIf(!isPlan(), NOT_A_PLAN);
    }

    private void refuseIfOver() {
        refuseIf(state instanceof Accepted, ALREADY_ACCEPTED);
        refuseIf(state instanceof Kept, ALREADY_KEPT);
    }

    boolean isPlan() {
        return kind == TextKind.PLAN;
    }

    boolean isReviewing() {
        return state instanceof Reviewing;
    }

    private PlanImport with(
            String newTitle, PlanPeriod newPeriod, Outline newOutline, Blanks newBlanks, ImportState next) {
        return new PlanImport(
                union,
                id,
                name,
                original,
                text,
                newTitle,
                newPeriod,
                kind,
                newOutline,
                newBlanks,
                startedOn,
                next,
                version);
    }

    private PlanImport of(TextKind what) {
        return new PlanImport(
                union, id, name, original, text, title, period, what, outline, blanks, startedOn, state, version);
    }
}
