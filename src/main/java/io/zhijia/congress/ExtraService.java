package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.NOT_DONE_YET;
import static io.zhijia.congress.CongressRefusal.NOT_OF_THIS_TERM;
import static io.zhijia.congress.CongressRefusal.OTHERS_ASK_FOR_IT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.ExtraRequest.By;
import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import io.zhijia.membership.HeadCounts;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extra sittings that were asked for, until one is called. */
@Service
@Transactional
class ExtraService implements Waiting {

    private final ExtraRequests requests;
    private final Terms terms;
    private final Sittings sittings;
    private final Delegates delegates;
    private final HeadCounts counts;
    private final RegisterDays register;
    private final ApplicationEventPublisher log;
    private final Clock clock;

    ExtraService(
            ExtraRequests requests,
            Terms terms,
            Sittings sittings,
            Delegates delegates,
            HeadCounts counts,
            RegisterDays register,
            ApplicationEventPublisher log,
            Clock clock) {
        this.requests = requests;
        this.terms = terms;
        this.sittings = sittings;
        this.delegates = delegates;
        this.counts = counts;
        this.register = register;
        this.log = log;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<ExtraRequest> of(Actor actor, TermId term) {
        return requests.all(actor.union()).stream()
                .filter(one -> one.term().equals(term))
                .toList();
    }

    /**
     * Entered once, however often it is said.
     *
     * @param id which the form had before it was sent
     * @param count how many delegates or members; of no other who asks
     */
    void ask(Actor actor, UUID id, TermId term, By by, int count, LocalDate on, String reason) {
        actor.must(KEEP_CONGRESS);
        var of = terms.get(actor.union(), term);
        refuseIf(on.isAfter(LocalDate.now(clock)), NOT_DONE_YET, on);
        refuseIf(!By.of(of.kind()).contains(by), OTHERS_ASK_FOR_IT);
        var all = of.kind().isOfStaff() ? askers(actor, of, on) : members(actor, on);
        if (requests.add(actor.union(), ExtraRequest.asked(id, term, by, count, all, on, reason))) {
            log.publishEvent(new StepTaken(actor, "congress.said.extra", null, "{" + by.word(of.kind()) + "} " + on));
        }
    }

    /** As the register had them on that day. */
    private int members(Actor actor, LocalDate on) {
        return (int)
                register.on(actor, on).stream().filter(PersonOnDay::isInService).count();
    }

    /** How many could ask together for a sitting: delegates with a vote on that day, or the members of today. */
    @Transactional(readOnly = true)
    int askers(Actor actor, Term term, LocalDate on) {
        return term.kind().isOfStaff()
                ? (int) delegates.of(actor.union(), term.id()).stream()
                        .filter(one -> one.votesOn(on))
                        .count()
                : counts.inService(actor).members();
    }

    /** Terms of which somebody waits for an extra sitting. */
    @Transactional(readOnly = true)
    Set<TermId> asked(Actor actor) {
        return requests.all(actor.union()).stream()
                .filter(ExtraRequest::isOpen)
                .map(ExtraRequest::term)
                .collect(Collectors.toSet());
    }

    /** That sitting is held for it; said twice, it is one. */
    TermId answer(Actor actor, UUID id, SittingId called) {
        actor.must(KEEP_CONGRESS);
        var request = requests.lock(actor.union(), id);
        var sitting = sittings.get(actor.union(), called);
        refuseIf(!sitting.term().equals(request.term()), NOT_OF_THIS_TERM);
        requests.save(actor.union(), request.answeredBy(sitting));
        return request.term();
    }

    /** Who asked takes it back, or it was entered by mistake. */
    TermId withdraw(Actor actor, UUID id, String why) {
        actor.must(KEEP_CONGRESS);
        var request = requests.lock(actor.union(), id);
        var withdrawn = request.withdrawn(why);
        if (!withdrawn.equals(request)) {
            requests.save(actor.union(), withdrawn);
            log.publishEvent(new StepTaken(
                    actor,
                    "congress.said.extra.withdrawn",
                    null,
                    "{"
                            + request.by()
                                    .word(terms.get(actor.union(), request.term())
                                            .kind()) + "} " + request.on() + " " + why));
        }
        return request.term();
    }

    /** Whose page shows it. */
    @Transactional(readOnly = true)
    TermId termOf(Actor actor, UUID id) {
        return requests.all(actor.union()).stream()
                .filter(one -> one.id().equals(id))
                .map(ExtraRequest::term)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No request " + id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(KEEP_CONGRESS)) {
            return List.of();
        }
        return requests.all(actor.union()).stream()
                .filter(ExtraRequest::isOpen)
                .map(one ->
                        new WaitingLine(one.reason(), "congress.waiting.extra", "/congress/terms/" + one.term(), null))
                .toList();
    }
}
