package io.zhijia.planning;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the list of plans. */
record PlanLine(
        PlanId id,
        String title,
        String issuer,
        LocalDate begins,
        LocalDate ends,
        String state,
        @Nullable PlanId parent,
        int items,
        int fulfilled,
        int begun) {

    /** The union's own plan that holds today; where none does the nearest to come, at last the latest there was. */
    static Optional<PlanLine> current(List<PlanLine> lines, LocalDate today) {
        var own = lines.stream().filter(line -> !line.isSubPlan()).toList();
        return own.stream()
                .filter(line -> line.covers(today) && !line.isClosed())
                .findFirst()
                .or(() -> own.stream().filter(line -> line.covers(today)).findFirst())
                .or(() -> own.stream()
                        .filter(line -> line.begins().isAfter(today))
                        .min(comparing(PlanLine::begins)))
                .or(() -> own.stream().max(comparing(PlanLine::ends)))
                .or(() -> lines.stream().findFirst());
    }

    PlanSummary summary() {
        return new PlanSummary(id, title, issuer, begins, ends, items, isClosed());
    }

    boolean isClosed() {
        return state.equals("CLOSED");
    }

    boolean isSubPlan() {
        return !issuer.isEmpty();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }

    /** Message key of its state. */
    String word() {
        return "planning.plan.state."
                + switch (state) {
                    case "DRAFTING" -> "Drafting";
                    case "ADOPTED" -> "Adopted";
                    case "REPORTED" -> "Reported";
                    case "IN_FORCE" -> "InForce";
                    default -> "Closed";
                };
    }
}
