package io.zhijia.planconsultation;

import static io.zhijia.planconsultation.ConsultationPermission.CONSULT;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Asked;
import io.zhijia.messaging.AskedLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanReading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everybody is asked until she has said something; those who asked see what wants an answer. */
@Component
class WaitingOpinions implements Waiting, Asked {

    private static final int MOST = 6;

    private final Consultations consultations;
    private final PlanReading plans;

    WaitingOpinions(Consultations consultations, PlanReading plans) {
        this.consultations = consultations;
        this.plans = plans;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var asked = consultations.asking(actor.union(), actor.member(), today).stream()
                .map(one -> line(actor, one, "planconsultation.waiting.say"));
        var unsettled = actor.may(CONSULT)
                ? consultations.unsettled(actor.union(), today).stream()
                        .map(one -> line(actor, one, "planconsultation.waiting.answer"))
                : Stream.<WaitingLine>of();
        return Stream.concat(asked, unsettled).toList();
    }

    @Override
    public List<AskedLine> askedBy(Actor actor) {
        return consultations.latest(actor.union(), actor.member(), MOST).stream()
                .map(opinion -> new AskedLine(
                        opinion.body(),
                        opinion.outcome().word(),
                        !opinion.isWaiting(),
                        opinion.givenOn(),
                        path(opinion.plan())))
                .toList();
    }

    private WaitingLine line(Actor actor, Consultation one, String word) {
        return new WaitingLine(plans.text(actor, one.plan()).title(), word, path(one.plan()), one.until());
    }

    private static String path(PlanId plan) {
        return "/plan/" + plan + "/consultation";
    }
}
