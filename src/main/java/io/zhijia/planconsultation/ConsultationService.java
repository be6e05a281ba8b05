package io.zhijia.planconsultation;

import static io.zhijia.planconsultation.ConsultationPermission.CONSULT;
import static io.zhijia.planconsultation.ConsultationRefusal.ALREADY_OPEN;
import static io.zhijia.planconsultation.ConsultationRefusal.NOT_A_DRAFT;
import static io.zhijia.planconsultation.ConsultationRefusal.OPINION_GIVEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking everybody about a draft plan, and answering them. */
@Service
@Transactional
class ConsultationService {

    private final Consultations consultations;
    private final PlanReading plans;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationService(
            Consultations consultations,
            PlanReading plans,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.plans = plans;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    void open(Actor actor, PlanId plan, String question, LocalDate until) {
        actor.must(CONSULT);
        refuseIf(!plans.isDraft(actor, plan), NOT_A_DRAFT);
        refuseIf(consultations.find(actor.union(), plan).isPresent(), ALREADY_OPEN);
        consultations.save(Consultation.opened(actor.union(), plan, question.strip(), until, today()));
    }

    void extend(Actor actor, PlanId plan, LocalDate until) {
        actor.must(CONSULT);
        consultations.save(get(actor, plan).extended(until, today()));
    }

    /** Says what a person thinks of the draft; an earlier "no objection" of hers is then no longer true. */
    void say(Actor actor, PlanId plan, @Nullable PlanItemId item, String body) {
        var opinion = Opinion.given(get(actor, plan), actor.member(), item, body.strip(), today());
        consultations.of(actor.union(), plan, actor.member()).stream()
                .filter(earlier -> earlier.outcome() == Outcome.NO_OBJECTION)
                .forEach(earlier -> consultations.withdraw(actor.union(), earlier.id()));
        consultations.save(opinion);
    }

    /** Said twice, it counts once. */
    void haveNoObjection(Actor actor, PlanId plan) {
        var consultation = get(actor, plan);
        var said = consultations.of(actor.union(), plan, actor.member());
        refuseIf(said.stream().anyMatch(one -> one.outcome() != Outcome.NO_OBJECTION), OPINION_GIVEN);
        if (said.isEmpty()) {
            consultations.save(Opinion.noObjection(consultation, actor.member(), today()));
        }
    }

    /** Takes one's own words back. */
    void withdraw(Actor actor, OpinionId id) {
        var opinion = consultations.opinion(actor.union(), id);
        opinion.mustBeFreeToWithdraw(actor.member());
        get(actor, opinion.plan()).mustBeOpen(today());
        consultations.withdraw(actor.union(), id);
    }

    /** Answers an opinion and tells its author; says of which plan it was. */
    PlanId answer(Actor actor, OpinionId id, Outcome outcome, String reason) {
        actor.must(CONSULT);
        var opinion = consultations.opinion(actor.union(), id);
        refuseIf(!plans.isDraft(actor, opinion.plan()), NOT_A_DRAFT);
        var answered = opinion.answered(outcome, reason);
        consultations.save(answered);
        var plan = answered.plan();
        inbox.tell(
                actor,
                answered.author(),
                Message.of(
                        "planconsultation/" + id + "/" + answered.version(),
                        "/plan/" + plan + "/consultation",
                        "planconsultation.told." + outcome.name(),
                        plans.text(actor, plan).title()));
        return plan;
    }

    /** Ends it; every opinion must have its answer. */
    void close(Actor actor, PlanId plan) {
        actor.must(CONSULT);
        var turnout = consultations.turnout(actor.union(), plan);
        var closed = get(actor, plan).closed(today(), turnout.waiting());
        consultations.save(closed);
        events.publishEvent(
                ConsultationClosed.of(closed, plans.text(actor, plan).title(), today(), turnout));
    }

    private Consultation get(Actor actor, PlanId plan) {
        return consultations
                .find(actor.union(), plan)
                .orElseThrow(() -> new NoSuchElementException("No consultation on " + plan));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
