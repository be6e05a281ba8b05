package io.zhijia.datadesk;

import static io.zhijia.datadesk.DeskPermission.ANSWER_DATA_REQUESTS;
import static io.zhijia.datadesk.DeskRefusal.STILL_OPEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.privacy.Audit;
import io.zhijia.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People ask; chair and secretary answer, in time. */
@Service
@Transactional
class DeskService {

    private static final int SHOWN = 20;

    private final DataRequests requests;
    private final Inbox inbox;
    private final Audit audit;
    private final Clock clock;
    private final int days;

    DeskService(
            DataRequests requests,
            Inbox inbox,
            Audit audit,
            Clock clock,
            @Value("${zhijia.privacy.answer-days}") int days) {
        this.requests = requests;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
        this.days = days;
    }

    @Transactional(readOnly = true)
    List<DataRequest> own(Actor actor) {
        return requests.of(actor.union(), actor.member(), SHOWN);
    }

    /** One of each kind at a time. */
    void ask(Actor actor, RequestKind kind, String text) {
        own(actor).stream()
                .filter(request -> request.isOpen() && request.kind() == kind)
                .findFirst()
                .ifPresent(open -> refuseIf(true, STILL_OPEN, open.received()));
        requests.save(DataRequest.own(actor.union(), actor.member(), kind, text, today(), days));
    }

    void withdraw(Actor actor, DataRequestId id) {
        var request = requests.get(actor.union(), id);
        if (!actor.member().equals(request.person())) {
            throw new NoSuchElementException("Request " + id + " is not theirs");
        }
        requests.save(request.withdrawn(today()));
    }

    @Transactional(readOnly = true)
    Paging<DataRequest> page(Actor actor, int page) {
        actor.must(ANSWER_DATA_REQUESTS);
        return Paging.of(requests.all(actor.union(), Paging.limit(), Paging.offset(page)), page);
    }

    @Transactional(readOnly = true)
    List<DataRequest> all(Actor actor, int most) {
        actor.must(ANSWER_DATA_REQUESTS);
        return requests.all(actor.union(), most, 0);
    }

    /** What came otherwise than by the person's own hand. */
    void enter(
            Actor actor, RequestKind kind, @Nullable MemberId person, String asker, String text, LocalDate received) {
        actor.must(ANSWER_DATA_REQUESTS);
        var request =
                DataRequest.byHand(actor.union(), kind, person, asker, text, received, actor.member(), today(), days);
        requests.save(request);
        audit.done(actor, "datadesk.step.entered", person, "{" + kind.word() + "}");
    }

    void answer(Actor actor, DataRequestId id, String answer) {
        settle(actor, open(actor, id).answered(actor.member(), answer, today()), "datadesk.told.answered");
    }

    void refuse(Actor actor, DataRequestId id, String reason) {
        settle(actor, open(actor, id).refused(actor.member(), reason, today()), "datadesk.told.refused");
    }

    private DataRequest open(Actor actor, DataRequestId id) {
        actor.must(ANSWER_DATA_REQUESTS);
        return requests.get(actor.union(), id);
    }

    private void settle(Actor actor, DataRequest request, String word) {
        requests.save(request);
        audit.done(
                actor,
                "datadesk.step.settled",
                request.person(),
                "{" + request.kind().word() + "} " + request.state().told());
        if (request.person() != null) {
            inbox.tell(
                    actor,
                    request.person(),
                    Message.of("datadesk/" + request.id(), "/me/requests", word, request.received()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
