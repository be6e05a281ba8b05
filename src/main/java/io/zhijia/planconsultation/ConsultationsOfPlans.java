package io.zhijia.planconsultation;

import static io.zhijia.planconsultation.ConsultationPermission.CONSULT;
import static io.zhijia.planconsultation.ConsultationRefusal.STILL_OPEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanCompanion;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanNote;
import io.zhijia.planning.PlanReading;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A plan says that it was or is being consulted on, waits for the end of it to be adopted, and takes it along when it goes. */
@Component
@Order(4)
class ConsultationsOfPlans implements PlanCompanion {

    private static final String NAME = "planconsultation.name";

    private final Consultations consultations;
    private final PlanReading plans;

    ConsultationsOfPlans(Consultations consultations, PlanReading plans) {
        this.consultations = consultations;
        this.plans = plans;
    }

    @Override
    public void adopting(Actor actor, PlanId plan) {
        var open = consultations.find(actor.union(), plan).filter(one -> !one.isClosed());
        refuseIf(open.isPresent(), STILL_OPEN);
    }

    @Override
    public void removed(Actor actor, PlanId plan) {
        consultations.remove(actor.union(), plan);
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanId plan) {
        var path = "/plan/" + plan + "/consultation";
        var found = consultations.find(actor.union(), plan);
        if (found.isEmpty()) {
            return actor.may(CONSULT) && plans.isDraft(actor, plan)
                    ? List.of(PlanNote.of(NAME, path, false, "planconsultation.note.none"))
                    : List.of();
        }
        var consultation = found.get();
        var turnout = consultations.turnout(actor.union(), plan);
        return List.of(
                consultation.isClosed()
                        ? PlanNote.of(
                                NAME,
                                path,
                                false,
                                "planconsultation.note.closed",
                                turnout.persons(),
                                turnout.opinions(),
                                turnout.taken() + turnout.partly())
                        : PlanNote.of(
                                NAME,
                                path,
                                turnout.waiting() > 0,
                                "planconsultation.note.open",
                                consultation.until(),
                                turnout.opinions(),
                                turnout.waiting()));
    }
}
