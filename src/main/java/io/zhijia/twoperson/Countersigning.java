package io.zhijia.twoperson;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.twoperson.TwoPersonPermission.COUNTERSIGN;
import static io.zhijia.twoperson.TwoPersonRefusal.SECOND_PERSON_NEEDED;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeService;
import io.zhijia.privacy.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a dangerous step be taken once a second person has agreed. */
@Service
@Transactional
public class Countersigning {

    private final Requests requests;
    private final OfficeService offices;
    private final IdentityService people;
    private final Audit audit;
    private final Clock clock;

    Countersigning(Requests requests, OfficeService offices, IdentityService people, Audit audit, Clock clock) {
        this.requests = requests;
        this.offices = offices;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the step stands for this person. */
    @Transactional(readOnly = true)
    public Gate gate(Actor actor, DangerousStep step, String subject) {
        var others = others(actor, step, subject);
        if (others.isEmpty()) {
            return Gate.wide();
        }
        var now = clock.instant();
        var asked = requests.of(actor.union(), actor.member(), step.name(), subject).stream()
                .filter(request -> request.isWaiting(now) || request.isUsable(now))
                .findFirst();
        return new Gate(
                step.name(),
                subject,
                asked.filter(request -> request.isUsable(now)).isPresent(),
                asked.map(Request::until).orElse(null),
                people.names(actor, others).values().stream().sorted().toList());
    }

    /** Uses up the agreement, in the transaction of the step: if that fails, the agreement is still good. */
    public void mustBeAgreed(Actor actor, DangerousStep step, String subject) {
        if (others(actor, step, subject).isEmpty()) {
            audit.done(actor, "twoperson.step.alone", step.concerned(subject).orElse(null), step.about(actor, subject));
            return;
        }
        var now = clock.instant();
        var agreed = requests.of(actor.union(), actor.member(), step.name(), subject).stream()
                .filter(request -> request.isUsable(now))
                .findFirst();
        refuseIf(agreed.isEmpty(), SECOND_PERSON_NEEDED);
        agreed.ifPresent(request ->
                requests.save(requests.getToChange(actor.union(), request.id()).used(now)));
    }

    /** Who could agree: whoever holds one of those offices, but neither the one who asks nor whom it is about. */
    Set<MemberId> others(Actor actor, DangerousStep step, String subject) {
        var today = LocalDate.now(clock);
        var concerned = step.concerned(subject);
        return offices.all(actor).stream()
                .filter(holding -> holding.isHeldOn(today)
                        && holding.body().equals(actor.union().value())
                        && COUNTERSIGN.grant().inUnion().contains(holding.office()))
                .map(holding -> holding.member())
                .filter(member -> !member.equals(actor.member())
                        && !concerned.filter(member::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(readOnly = true)
    List<Request> latest(Actor actor, int limit, int offset) {
        actor.must(COUNTERSIGN);
        return requests.latest(actor.union(), limit, offset);
    }
}
