package io.zhijia.planconsultation;

import static io.zhijia.planconsultation.ConsultationRefusal.LAST_DAY_IS_PAST;
import static io.zhijia.planconsultation.ConsultationRefusal.NOT_OPEN;
import static io.zhijia.planconsultation.ConsultationRefusal.OPINIONS_WAIT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.planning.PlanId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The call for opinions on one draft.
 *
 * @param question what people are asked to look at
 * @param until last day on which an opinion may be given
 */
record Consultation(
        UnionId union,
        PlanId plan,
        String question,
        LocalDate openedOn,
        LocalDate until,
        @Nullable LocalDate closedOn,
        int version) {

    static Consultation opened(UnionId union, PlanId plan, String question, LocalDate until, LocalDate today) {
        refuseIf(until.isBefore(today), LAST_DAY_IS_PAST, until);
        return new Consultation(union, plan, question, today, until, null, 0);
    }

    /** Whether opinions may be given. */
    boolean isOpen(LocalDate today) {
        return !isClosed() && !today.isAfter(until);
    }

    /** Whether the answers are given and nothing more is to come. */
    boolean isClosed() {
        return closedOn != null;
    }

    void mustBeOpen(LocalDate today) {
        refuseIf(!isOpen(today), NOT_OPEN, until);
    }

    /** Longer, or open again after its last day. */
    Consultation extended(LocalDate newLast, LocalDate today) {
        refuseIf(isClosed(), NOT_OPEN, until);
        refuseIf(newLast.isBefore(today), LAST_DAY_IS_PAST, newLast);
        return new Consultation(union, plan, question, openedOn, newLast, null, version);
    }

    Consultation closed(LocalDate today, int waiting) {
        refuseIf(isClosed(), NOT_OPEN, until);
        refuseIf(waiting > 0, OPINIONS_WAIT, waiting);
        return new Consultation(union, plan, question, openedOn, until, today, version);
    }
}
