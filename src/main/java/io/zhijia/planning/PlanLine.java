package io.zhijia.planning;

import java.time.LocalDate;

/** One line of the list of plans. */
record PlanLine(
        PlanId id,
        String title,
        String issuer,
        LocalDate begins,
        LocalDate ends,
        String state,
        int items,
        int fulfilled,
        int begun) {

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
