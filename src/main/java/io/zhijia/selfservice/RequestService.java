package io.zhijia.selfservice;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.selfservice.SelfPermission.ANSWER_REQUESTS;
import static io.zhijia.selfservice.SelfRefusal.STILL_WAITING;
import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.membership.RegisterReading;
import io.zhijia.membership.RegisterService;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.particulars.Particular;
import io.zhijia.privacy.Seals;
import io.zhijia.selfservice.ChangeRequest.Facts;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members ask for corrections; chair and secretary answer. */
@Service
@Transactional
class RequestService {

    private static final int SHOWN = 10;

    private final ChangeRequests requests;
    private final RegisterReading register;
    private final RegisterService members;
    private final FileIntake files;
    private final Seals seals;
    private final Inbox inbox;
    private final Clock clock;

    RequestService(
            ChangeRequests requests,
            RegisterReading register,
            RegisterService members,
            FileIntake files,
            Seals seals,
            Inbox inbox,
            Clock clock) {
        this.requests = requests;
        this.register = register;
        this.members = members;
        this.files = files;
        this.seals = seals;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** What the union knows now of the things a person may have corrected. */
    @Transactional(readOnly = true)
    Facts known(Actor actor) {
        var file = files.own(actor);
        var known = new EnumMap<OwnFact, String>(OwnFact.class);
        for (var fact : OwnFact.values()) {
            known.put(fact, fact.particular().map(file::fact).orElse(""));
        }
        known.put(
                OwnFact.PHONE, register.member(actor, actor.member()).details().phone());
        return new Facts(
                known,
                files.askable(actor).stream().collect(toMap(field -> field.id().value(), file::own)));
    }

    /** Asks for whatever was typed differently; one request at a time. */
    ChangeRequest ask(Actor actor, Facts typed) {
        own(actor).stream().filter(ChangeRequest::isWaiting).findFirst().ifPresent(waiting -> {
            refuseIf(true, STILL_WAITING, waiting.askedOn());
        });
        var request = ChangeRequest.asked(actor.union(), actor.member(), known(actor), typed, today());
        requests.save(request, seals.forWriting(actor));
        return request;
    }

    void withdraw(Actor actor, ChangeRequestId id) {
        var request = get(actor, id);
        if (!request.member().equals(actor.member())) {
            throw new NoSuchElementException("Request " + id + " is not theirs");
        }
        requests.save(request.withdrawn(today()), seals.forWriting(actor));
    }

    /** Register and file say so from now on; the person is told. */
    void accept(Actor actor, ChangeRequestId id) {
        actor.must(ANSWER_REQUESTS);
        var request = get(actor, id);
        requests.save(request.accepted(actor.member(), today()), seals.forWriting(actor));
        var phone = request.wanted().get(OwnFact.PHONE);
        if (phone != null) {
            members.changePhone(actor, request.member(), phone);
        }
        var facts = new EnumMap<Particular, String>(Particular.class);
        request.wanted().forEach((fact, value) -> fact.particular().ifPresent(known -> facts.put(known, value)));
        if (!facts.isEmpty() || !request.own().isEmpty()) {
            files.change(actor, request.member(), facts, request.own());
        }
        tell(actor, request, "selfservice.told.accepted", "");
    }

    void decline(Actor actor, ChangeRequestId id, String reason) {
        actor.must(ANSWER_REQUESTS);
        var request = get(actor, id);
        requests.save(request.declined(actor.member(), reason, today()), seals.forWriting(actor));
        tell(actor, request, "selfservice.told.declined", reason.strip());
    }

    @Transactional(readOnly = true)
    List<ChangeRequest> own(Actor actor) {
        return requests.of(actor.union(), actor.member(), seals.forReading(actor), SHOWN);
    }

    @Transactional(readOnly = true)
    Paging<ChangeRequest> all(Actor actor, int page) {
        actor.must(ANSWER_REQUESTS);
        return Paging.of(
                requests.all(actor.union(), seals.forReading(actor), Paging.limit(), Paging.offset(page)), page);
    }

    private ChangeRequest get(Actor actor, ChangeRequestId id) {
        return requests.get(actor.union(), id, seals.forReading(actor));
    }

    private void tell(Actor actor, ChangeRequest request, String word, String reason) {
        inbox.tell(
                actor,
                request.member(),
                Message.of("selfservice/" + request.id(), "/me/data", word, request.askedOn(), reason));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
