package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;
import static io.zhijia.proposal.ProposalRefusal.RULES_FIXED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calling for proposals: when, about what, by which rules. */
@Service
@Transactional
class CallService {

    private final Calls calls;
    private final Proposals proposals;
    private final CallNews news;
    private final Clock clock;

    CallService(Calls calls, Proposals proposals, CallNews news, Clock clock) {
        this.calls = calls;
        this.proposals = proposals;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Call> all(Actor actor) {
        return calls.all(actor.union());
    }

    @Transactional(readOnly = true)
    List<Call> open(Actor actor) {
        var today = LocalDate.now(clock);
        return all(actor).stream().filter(call -> call.isOpen(today)).toList();
    }

    @Transactional(readOnly = true)
    Call get(Actor actor, CallId id) {
        return calls.get(actor.union(), id);
    }

    /** Whether proposals have come in, so that its rules stay. */
    @Transactional(readOnly = true)
    boolean isSettled(Actor actor, CallId id) {
        return proposals.hasReceived(actor.union(), id);
    }

    /** What helps to write for it; the usual where nobody has said anything else. */
    @Transactional(readOnly = true)
    CallHelp help(Actor actor, CallId id) {
        return calls.help(actor.union(), id).orElse(CallHelp.USUAL);
    }

    void begin(Actor actor, Call call, CallHelp help) {
        actor.must(KEEP_PROPOSALS);
        calls.save(call);
        calls.save(actor.union(), call.id(), help);
        news.called(actor, call);
    }

    void change(Actor actor, Call changed, CallHelp help) {
        actor.must(KEEP_PROPOSALS);
        var known = calls.get(actor.union(), changed.id());
        refuseIf(!known.rules().equals(changed.rules()) && isSettled(actor, changed.id()), RULES_FIXED);
        calls.save(changed);
        calls.save(actor.union(), changed.id(), help);
        news.called(actor, changed);
    }
}
