package io.zhijia.twoperson;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.twoperson.TwoPersonPermission.COUNTERSIGN;
import static io.zhijia.twoperson.TwoPersonRefusal.ASKED_ALREADY;
import static io.zhijia.twoperson.TwoPersonRefusal.CONCERNS_ONESELF;
import static io.zhijia.twoperson.TwoPersonRefusal.NOT_NEEDED;
import static io.zhijia.twoperson.TwoPersonRefusal.REASON_MISSING;
import static io.zhijia.twoperson.TwoPersonRefusal.STANDS_IN_FOR_THEM;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.privacy.Audit;
import io.zhijia.twoperson.RequestState.Asked;
import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person asks, another answers. */
@Service
@Transactional
class RequestService {

    private static final String PAGE = "/two-person";

    private final Requests requests;
    private final Countersigning countersigning;
    private final ObjectProvider<DangerousStep> steps;
    private final Inbox inbox;
    private final Audit audit;
    private final Clock clock;
    private final Duration good;

    RequestService(
            Requests requests,
            Countersigning countersigning,
            ObjectProvider<DangerousStep> steps,
            Inbox inbox,
            Audit audit,
            Clock clock,
            @Value("${zhijia.two-person.good-for}") Duration good) {
        this.requests = requests;
        this.countersigning = countersigning;
        this.steps = steps;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
        this.good = good;
    }

    /** Asks for a second person, and tells all who could be it. */
    void ask(Actor actor, String name, String subject, String reason) {
        var step = step(actor, name);
        actor.must(step.permission());
        refuseIf(reason.strip().length() < 2, REASON_MISSING);
        var about = step.about(actor, subject);
        var others = countersigning.others(actor, step, subject);
        refuseIf(others.isEmpty(), NOT_NEEDED);
        var now = clock.instant();
        refuseIf(
                requests.of(actor.union(), actor.member(), name, subject).stream()
                        .anyMatch(request -> request.isWaiting(now) || request.isUsable(now)),
                ASKED_ALREADY);
        var request = new Request(
                actor.union(),
                RequestId.next(),
                name,
                subject,
                about,
                reason.strip(),
                actor.member(),
                now,
                now.plus(good),
                new Asked());
        requests.save(request);
        audit.done(actor, "twoperson.step.asked", step.concerned(subject).orElse(null), about + "：" + reason.strip());
        others.forEach(other -> inbox.tell(
                actor, other, Message.of(key(request) + "/asked", PAGE, "twoperson.told.asked", actor.name(), about)));
    }

    void approve(Actor actor, RequestId id) {
        var request = decidable(actor, id);
        requests.save(request.approved(actor.member(), clock.instant()));
        audit.done(actor, "twoperson.step.approved", null, request.about());
        answer(actor, request, "twoperson.told.approved");
    }

    void refuse(Actor actor, RequestId id, String remark) {
        var request = decidable(actor, id);
        requests.save(request.refused(actor.member(), clock.instant(), remark.strip()));
        audit.done(actor, "twoperson.step.refused", null, request.about() + "：" + remark.strip());
        answer(actor, request, "twoperson.told.refused");
    }

    private Request decidable(Actor actor, RequestId id) {
        actor.must(COUNTERSIGN);
        var request = requests.getToChange(actor.union(), id);
        var concerned = step(actor, request.step()).concerned(request.subject());
        refuseIf(concerned.filter(actor.member()::equals).isPresent(), CONCERNS_ONESELF);
        refuseIf(
                actor.standsInFor(request.askedBy())
                        || concerned.filter(actor::standsInFor).isPresent(),
                STANDS_IN_FOR_THEM);
        return request;
    }

    private void answer(Actor actor, Request request, String word) {
        inbox.tell(
                actor,
                request.askedBy(),
                Message.of(key(request) + "/answered", PAGE, word, actor.name(), request.about()));
    }

    private DangerousStep step(Actor actor, String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No step " + name + " for " + actor.member()));
    }

    private static String key(Request request) {
        return "twoperson/" + request.id();
    }
}
