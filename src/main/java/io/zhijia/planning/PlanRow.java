package io.zhijia.planning;

import static java.util.Objects.requireNonNull;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanState.Adopted;
import io.zhijia.planning.PlanState.Adoption;
import io.zhijia.planning.PlanState.Closed;
import io.zhijia.planning.PlanState.Drafting;
import io.zhijia.planning.PlanState.InForce;
import io.zhijia.planning.PlanState.Report;
import io.zhijia.planning.PlanState.Reported;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of planning.plan; the columns of other states are null. */
record PlanRow(
        UUID unionId,
        UUID id,
        String title,
        String issuer,
        LocalDate begins,
        LocalDate ends,
        @Nullable String source,
        String state,
        @Nullable String adoptedBy,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptionNote,
        @Nullable String reportedTo,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate closedOn,
        int version,
        @Nullable UUID parent,
        @Nullable UUID owner) {

    static PlanRow of(Plan plan) {
        return switch (plan.state()) {
            case Drafting() -> of(plan, "DRAFTING", null, null, null, null);
            case Adopted(var by) -> of(plan, "ADOPTED", by, null, null, null);
            case Reported(var by, var report) -> of(plan, "REPORTED", by, report, null, null);
            case InForce(var by, var report, var since) -> of(plan, "IN_FORCE", by, report, since, null);
            case Closed(var by, var report, var since, var on) -> of(plan, "CLOSED", by, report, since, on);
        };
    }

    private static PlanRow of(
            Plan p,
            String state,
            @Nullable Adoption by,
            @Nullable Report report,
            @Nullable LocalDate since,
            @Nullable LocalDate closed) {
        var sub = p.sub();
        var owner = sub == null ? null : sub.owner();
        return new PlanRow(
                p.union().value(),
                p.id().value(),
                p.title(),
                p.issuer(),
                p.period().begins(),
                p.period().ends(),
                p.source(),
                state,
                by == null ? null : by.committee(),
                by == null ? null : by.on(),
                by == null ? null : by.note(),
                report == null ? null : report.to(),
                report == null ? null : report.on(),
                since,
                closed,
                p.version(),
                sub == null ? null : sub.parent().value(),
                owner == null ? null : owner.value());
    }

    Plan toPlan(List<Plan.Section> sections) {
        return new Plan(
                new UnionId(unionId),
                new PlanId(id),
                title,
                issuer,
                toSub(),
                new Period(begins, ends),
                source,
                sections,
                toState(),
                version);
    }

    private @Nullable SubPlan toSub() {
        return parent == null ? null : new SubPlan(new PlanId(parent), owner == null ? null : new MemberId(owner));
    }

    private PlanState toState() {
        var by = adoptedOn == null
                ? null
                : new Adoption(requireNonNull(adoptedBy), adoptedOn, requireNonNull(adoptionNote));
        var report = reportedOn == null ? null : new Report(requireNonNull(reportedTo), reportedOn);
        return switch (state) {
            case "DRAFTING" -> new Drafting();
            case "ADOPTED" -> new Adopted(requireNonNull(by));
            case "REPORTED" -> new Reported(requireNonNull(by), requireNonNull(report));
            case "IN_FORCE" -> new InForce(requireNonNull(by), requireNonNull(report), requireNonNull(inForceSince));
            case "CLOSED" -> new Closed(by, report, inForceSince, requireNonNull(closedOn));
            default -> throw new IllegalStateException("Unknown state of a plan: " + state);
        };
    }
}
