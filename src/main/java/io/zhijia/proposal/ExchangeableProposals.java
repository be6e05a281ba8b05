package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other unions may learn from: proposals that are closed with their published answers, and where to write new ones. */
@Service
@Transactional(readOnly = true)
public class ExchangeableProposals {

    private static final Set<Stage> ENDED = EnumSet.of(Stage.CLOSED, Stage.FOLLOW_UP, Stage.ARCHIVED);

    private final Proposals proposals;
    private final ProposalLists lists;
    private final Calls calls;
    private final Clock clock;

    ExchangeableProposals(Proposals proposals, ProposalLists lists, Calls calls, Clock clock) {
        this.proposals = proposals;
        this.lists = lists;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * One that is closed.
     *
     * @param answer as everybody may read it
     */
    public record Closed(
            ProposalId id,
            String subject,
            String title,
            String grounds,
            String measures,
            String answer,
            Set<MemberId> proposers) {}

    /** A call that takes proposals today; a form sent there fills in a new one, and keeps nothing. */
    public record OpenCall(String title, String path) {}

    /** Those whose answer was opened to everybody, the latest first. */
    public List<Closed> closed(Actor actor) {
        var ended = proposals.in(actor.union(), ENDED);
        var answers =
                lists.answers(actor.union(), ended.stream().map(Proposal::id).toList(), false);
        return ended.reversed().stream()
                .flatMap(one -> closed(one, answers).stream())
                .toList();
    }

    private static Optional<Closed> closed(Proposal one, Map<ProposalId, Published> answers) {
        var text = one.wording().text();
        return Optional.ofNullable(answers.get(one.id()))
                .map(answer -> new Closed(
                        one.id(),
                        text.subject(),
                        text.title(),
                        text.grounds(),
                        text.measures(),
                        answer.text(),
                        one.authors().stream().map(Author::member).collect(Collectors.toSet())));
    }

    public List<OpenCall> openCalls(Actor actor) {
        var today = LocalDate.now(clock);
        return calls.all(actor.union()).stream()
                .filter(call -> call.isOpen(today))
                .map(call -> new OpenCall(call.title(), call.path() + "/draft/similar"))
                .toList();
    }
}
