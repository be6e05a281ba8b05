package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalRefusal.NOTHING_SENT_IN;

import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.planning.PlanCompanion;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlanNote;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A plan item 提案答复 takes up what the last call brought, and is done once all of that is answered. */
@Component
class Answering implements Launcher, PlanCompanion {

    private final Calls calls;
    private final ProposalLists lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(Calls calls, ProposalLists lists, ApplicationEventPublisher events, Clock clock) {
        this.calls = calls;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.PROPOSAL_HANDLING;
    }

    /** @throws Refusal if nothing was sent in to any call */
    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var call = calls.all(actor.union()).stream()
                .filter(one -> !sentIn(one).isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal(NOTHING_SENT_IN));
        calls.answersFor(actor.union(), call.id(), order.item());
        lookAgain(call);
        return call.path();
    }

    /** One more of that call is answered. */
    void answered(UnionId union, CallId call) {
        lookAgain(calls.get(union, call));
    }

    @Override
    public List<PlanNote> notes(Actor actor, PlanItemId item) {
        return calls.answering(actor.union(), item).stream()
                .map(call -> calls.get(actor.union(), call))
                .map(call -> PlanNote.of(
                        "proposal.answering",
                        call.path(),
                        false,
                        "proposal.answering.note",
                        sentIn(call).size(),
                        open(call).size()))
                .toList();
    }

    private void lookAgain(Call call) {
        if (open(call).isEmpty()) {
            for (var item : calls.answeredFor(call.union(), call.id())) {
                events.publishEvent(new AllAnswered(call.union(), item, LocalDate.now(clock), call.path()));
            }
        }
    }

    private List<ProposalLine> open(Call call) {
        return lists.of(call.union(), call.id(), Stage.UNANSWERED);
    }

    /** What is no longer in its proposers' own hands. */
    private List<ProposalLine> sentIn(Call call) {
        return lists.of(call.union(), call.id(), EnumSet.allOf(Stage.class)).stream()
                .filter(line -> line.receivedNumber() != null)
                .toList();
    }
}
