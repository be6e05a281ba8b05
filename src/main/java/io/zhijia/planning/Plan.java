package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.ADOPTED_IN_THE_FUTURE;
import static io.zhijia.planning.PlanRefusal.IN_FORCE_BEFORE_ADOPTED;
import static io.zhijia.planning.PlanRefusal.IN_FORCE_IN_THE_FUTURE;
import static io.zhijia.planning.PlanRefusal.OUTSIDE_THE_PERIOD;
import static io.zhijia.planning.PlanRefusal.PLAN_NOT_THERE_YET;
import static io.zhijia.planning.PlanRefusal.REPORTED_BEFORE_ADOPTED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.planning.PlanState.Adopted;
import io.zhijia.planning.PlanState.Adoption;
import io.zhijia.planning.PlanState.Closed;
import io.zhijia.planning.PlanState.Drafting;
import io.zhijia.planning.PlanState.InForce;
import io.zhijia.planning.PlanState.Report;
import io.zhijia.planning.PlanState.Reported;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work plan of a union or of a body within it.
 *
 * @param issuer the body whose plan it is; empty for the union itself, otherwise it is a sub-plan (PLN-22)
 * @param sub what it is a part of, for a sub-plan
 * @param source a path where the original can be seen
 */
record Plan(
        UnionId union,
        PlanId id,
        String title,
        String issuer,
        @Nullable SubPlan sub,
        Period period,
        @Nullable String source,
        List<Section> sections,
        PlanState state,
        int version) {

    /** A heading with the text below it, in its order. */
    record Section(int level, String heading, String body) {}

    static Plan drafted(
            UnionId union,
            String title,
            String issuer,
            Period period,
            @Nullable String source,
            List<Section> sections) {
        return new Plan(union, PlanId.next(), title, issuer, null, period, source, sections, new Drafting(), 0);
    }

    /** A plan of a body within the union, part of the union's own. */
    Plan under(SubPlan parent) {
        return new Plan(union, id, title, issuer, parent, period, source, sections, state, version);
    }

    Plan adopted(Adoption by, LocalDate today) {
        refuseIf(!(state instanceof Drafting), PLAN_NOT_THERE_YET);
        refuseIf(by.on().isAfter(today), ADOPTED_IN_THE_FUTURE, by.on());
        return in(new Adopted(by));
    }

    Plan reported(Report report) {
        if (!(state instanceof Adopted(var by))) {
            throw new Refusal(PLAN_NOT_THERE_YET);
        }
        refuseIf(report.on().isBefore(by.on()), REPORTED_BEFORE_ADOPTED, report.on(), by.on());
        return in(new Reported(by, report));
    }

    Plan inForce(LocalDate since, LocalDate today) {
        if (!(state instanceof Reported(var by, var report))) {
            throw new Refusal(PLAN_NOT_THERE_YET);
        }
        refuseIf(since.isAfter(today), IN_FORCE_IN_THE_FUTURE, since);
        refuseIf(since.isBefore(by.on()), IN_FORCE_BEFORE_ADOPTED, since, by.on());
        return in(new InForce(by, report, since));
    }

    Plan closed(LocalDate on) {
        refuseIf(isClosed(), PLAN_NOT_THERE_YET);
        return in(new Closed(
                state.adoption(), state.report(), state instanceof InForce force ? force.since() : null, on));
    }

    boolean isClosed() {
        return state instanceof Closed;
    }

    boolean isInForce() {
        return state instanceof InForce;
    }

    boolean isDrafting() {
        return state instanceof Drafting;
    }

    /** Work on this item cannot lie outside the plan's days. */
    void refuseOutside(LocalDate first, LocalDate last) {
        refuseIf(!period.covers(first, last), OUTSIDE_THE_PERIOD, period.begins(), period.ends());
    }

    Plan rewritten(String newTitle, List<Section> newSections) {
        return new Plan(union, id, newTitle, issuer, sub, period, source, newSections, state, version);
    }

    private Plan in(PlanState next) {
        return new Plan(union, id, title, issuer, sub, period, source, sections, next, version);
    }
}
