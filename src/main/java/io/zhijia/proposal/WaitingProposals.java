package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Asked;
import io.zhijia.messaging.AskedLine;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Invitations to second, drafts that came back, what a head or the committee has to look at, and open calls. */
@Component
class WaitingProposals implements Waiting, Asked {

    private static final int MOST = 30;
    private static final Set<Stage> MINE = Set.of(Stage.DRAFT, Stage.RETURNED);

    private final ProposalViews views;
    private final CallService calls;
    private final Assembly assembly;

    WaitingProposals(ProposalViews views, CallService calls, Assembly assembly) {
        this.views = views;
        this.calls = calls;
        this.assembly = assembly;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        var mine = views.desk(actor);
        return Stream.of(
                        lines(mine.asking(), "proposal.waiting.second"),
                        lines(
                                mine.own().stream()
                                        .filter(line -> MINE.contains(line.stage()))
                                        .toList(),
                                "proposal.waiting.draft"),
                        lines(mine.toReview(), "proposal.waiting.head"),
                        actor.may(SCREEN_PROPOSALS)
                                ? lines(views.onTable(actor), "proposal.waiting.screen")
                                : Stream.<WaitingLine>empty(),
                        calls(actor, mine))
                .flatMap(lines -> lines)
                .limit(MOST)
                .toList();
    }

    @Override
    public List<AskedLine> askedBy(Actor actor) {
        return views.desk(actor).own().stream()
                .filter(line -> line.submittedOn() != null) // a draft asks nobody for anything yet
                .limit(10)
                .map(line -> new AskedLine(
                        line.title(),
                        line.stage().word(),
                        line.stage().isOver(),
                        line.since().toLocalDate(),
                        line.address()))
                .toList();
    }

    /** Whoever may propose and has not yet. */
    private Stream<WaitingLine> calls(Actor actor, Desk mine) {
        return calls.open(actor).stream()
                .filter(call ->
                        mine.own().stream().noneMatch(line -> line.call().equals(call.id())))
                .filter(call -> assembly.mayPropose(actor, call.rules(), actor.member()))
                .map(call -> new WaitingLine(call.title(), "proposal.waiting.call", call.path(), call.closes()));
    }

    private static Stream<WaitingLine> lines(List<ProposalLine> of, String word) {
        return of.stream().map(line -> new WaitingLine(line.title(), word, line.address(), null));
    }
}
