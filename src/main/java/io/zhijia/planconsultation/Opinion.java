package io.zhijia.planconsultation;

import static io.zhijia.planconsultation.ConsultationRefusal.ALREADY_ANSWERED;
import static io.zhijia.planconsultation.ConsultationRefusal.NOT_YOUR_OPINION;
import static io.zhijia.planconsultation.ConsultationRefusal.NO_ANSWER;
import static io.zhijia.planconsultation.ConsultationRefusal.NO_REASON;
import static io.zhijia.planconsultation.Outcome.NO_OBJECTION;
import static io.zhijia.planconsultation.Outcome.WAITING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person says about a draft.
 *
 * @param item the item of the plan it is about; null for the plan as a whole
 * @param body empty for "no objection"
 */
record Opinion(
        UnionId union,
        OpinionId id,
        PlanId plan,
        MemberId author,
        @Nullable PlanItemId item,
        String body,
        LocalDate givenOn,
        Outcome outcome,
        String answer,
        int version) {

    static Opinion given(Consultation on, MemberId author, @Nullable PlanItemId item, String body, LocalDate today) {
        on.mustBeOpen(today);
        return new Opinion(on.union(), OpinionId.next(), on.plan(), author, item, body, today, WAITING, "", 0);
    }

    static Opinion noObjection(Consultation on, MemberId author, LocalDate today) {
        on.mustBeOpen(today);
        return new Opinion(on.union(), OpinionId.next(), on.plan(), author, null, "", today, NO_OBJECTION, "", 0);
    }

    boolean isWaiting() {
        return outcome == WAITING;
    }

    /** Answered once more, the later answer stands: a committee may think again before the plan is adopted. */
    Opinion answered(Outcome with, String reason) {
        refuseIf(outcome == NO_OBJECTION || !Outcome.ANSWERS.contains(with), NO_ANSWER);
        refuseIf(with.wantsReason() && reason.isBlank(), NO_REASON);
        return new Opinion(union, id, plan, author, item, body, givenOn, with, reason.strip(), version);
    }

    /** Its author may take it back until it is answered. */
    void mustBeFreeToWithdraw(MemberId by) {
        refuseIf(!author.equals(by), NOT_YOUR_OPINION);
        refuseIf(Outcome.ANSWERS.contains(outcome), ALREADY_ANSWERED);
    }
}
