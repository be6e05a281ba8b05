package io.zhijia.meeting;

import static io.zhijia.meeting.MeetingRefusal.CONFIRMED_ALREADY;
import static io.zhijia.meeting.MeetingRefusal.NOT_BROUGHT_YET;
import static io.zhijia.meeting.MeetingRefusal.NOT_POSTED_THEN;
import static io.zhijia.meeting.MeetingRefusal.POSTED_BACKWARDS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided between two sittings of the congress and goes before the next one. */
@Service
@Transactional
class BroughtService {

    private final Decisions decisions;
    private final Clock clock;

    BroughtService(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The earliest first, those that wait before the others: what was made known, and all for whoever may read every decision. */
    @Transactional(readOnly = true)
    List<Brought> all(Actor actor) {
        return decisions.brought(actor.union()).stream()
                .filter(one -> one.posting() != null || MeetingAccess.maySeeAll(actor))
                .toList();
    }

    /** One that goes before the congress, for the paper that is put up. */
    @Transactional(readOnly = true)
    Brought one(Actor actor, DecisionId id) {
        MeetingAccess.mustKeep(actor);
        return find(actor, id).orElseThrow();
    }

    /**
     * It was made known there; said twice alike, it is said once.
     *
     * @param seen the version that was read
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else entered it since
     */
    void post(Actor actor, DecisionId id, Posting posting, int seen) {
        var one = one(actor, id);
        var until = posting.until();
        refuseIf(
                posting.on().isAfter(LocalDate.now(clock)) || posting.on().isBefore(one.decidedOn()),
                NOT_POSTED_THEN,
                posting.on(),
                one.decidedOn());
        refuseIf(until != null && until.isBefore(posting.on()), POSTED_BACKWARDS, String.valueOf(until));
        if (!posting.equals(one.posting())) {
            decisions.post(actor.union(), id, posting, seen);
        }
    }

    void bring(Actor actor, DecisionId id) {
        MeetingAccess.mustKeep(actor);
        if (!decisions.has(actor.union(), id)) {
            throw new NoSuchElementException("No decision " + id);
        }
        decisions.bring(actor.union(), id);
    }

    /** It need not go there after all. */
    void leave(Actor actor, DecisionId id) {
        MeetingAccess.mustKeep(actor);
        waiting(actor, id);
        decisions.leave(actor.union(), id);
    }

    /** The congress had it on that day. */
    void confirm(Actor actor, DecisionId id, LocalDate on) {
        MeetingAccess.mustKeep(actor);
        var decided = waiting(actor, id).decidedOn();
        refuseIf(on.isAfter(LocalDate.now(clock)) || on.isBefore(decided), NOT_BROUGHT_YET, on, decided);
        decisions.confirm(actor.union(), id, on);
    }

    private Brought waiting(Actor actor, DecisionId id) {
        var brought = find(actor, id).orElseThrow();
        refuseIf(!brought.isWaiting(), CONFIRMED_ALREADY, String.valueOf(brought.confirmedOn()));
        return brought;
    }

    private Optional<Brought> find(Actor actor, DecisionId id) {
        return decisions.brought(actor.union()).stream()
                .filter(one -> one.decision().id().equals(id))
                .findFirst();
    }
}
