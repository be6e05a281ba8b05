package io.zhijia.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a plan has come (PLN-03), with the facts that are true only there. */
sealed interface PlanState {

    /** Being written (起草). */
    record Drafting() implements PlanState {}

    /** The committee has adopted it (已通过). */
    record Adopted(Adoption by) implements PlanState {}

    /** It has been sent to the upper union (已上报). */
    record Reported(Adoption by, Report report) implements PlanState {}

    /** The union works by it (执行中). */
    record InForce(Adoption by, Report report, LocalDate since) implements PlanState {}

    /** Its time is over, or it was given up (已结束); what had happened before stays known. */
    record Closed(
            @Nullable Adoption by,
            @Nullable Report report,
            @Nullable LocalDate since,
            LocalDate on) implements PlanState {}

    /** Which committee said yes, when, and what the minutes say. */
    record Adoption(String committee, LocalDate on, String note) {}

    /** To which upper union it went, and when. */
    record Report(String to, LocalDate on) {}

    /** Message key of its name. */
    default String word() {
        return "planning.plan.state." + getClass().getSimpleName();
    }

    default @Nullable Adoption adoption() {
        return switch (this) {
            case Drafting() -> null;
            case Adopted(var by) -> by;
            case Reported reported -> reported.by();
            case InForce force -> force.by();
            case Closed closed -> closed.by();
        };
    }

    default @Nullable Report report() {
        return switch (this) {
            case Drafting drafting -> null;
            case Adopted adopted -> null;
            case Reported reported -> reported.report();
            case InForce force -> force.report();
            case Closed closed -> closed.report();
        };
    }
}
