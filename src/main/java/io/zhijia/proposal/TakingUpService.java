package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Seats.Early;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was sent in and given back to somebody who is not there any more, or no longer sits, or lies with a head who is gone:
 * the committee takes it up as it stands (收回审查), and nobody waits for ever.
 */
@Service
@Transactional
class TakingUpService {

    private final Proposals proposals;
    private final Seats seats;
    private final Assembly assembly;
    private final Presence presence;
    private final ProposalNews news;
    private final Clock clock;

    TakingUpService(
            Proposals proposals, Seats seats, Assembly assembly, Presence presence, ProposalNews news, Clock clock) {
        this.proposals = proposals;
        this.seats = seats;
        this.assembly = assembly;
        this.presence = presence;
        this.news = news;
        this.clock = clock;
    }

    /** The longest waiting first. */
    @Transactional(readOnly = true)
    List<Early> stranded(Actor actor) {
        actor.must(SCREEN_PROPOSALS);
        var some = seats.early(actor.union());
        if (some.isEmpty()) {
            return some;
        }
        var heads = assembly.heads(actor);
        var people = new ArrayList<>(heads.values());
        some.forEach(one -> people.add(one.author()));
        var gone = presence.gone(actor, people);
        var sitting = new HashSet<>(assembly.voting(actor));
        return some.stream()
                .filter(one -> one.stage() == Stage.HEAD_REVIEW
                        ? hasNoHead(one, heads, gone)
                        : gone.contains(one.author()) || (!one.isForAll() && !sitting.contains(one.author())))
                .toList();
    }

    private static boolean hasNoHead(Early one, Map<UUID, MemberId> heads, Set<MemberId> gone) {
        var head = one.delegation() == null ? null : heads.get(one.delegation());
        return head == null || gone.contains(head);
    }

    /** @throws NoSuchElementException if whoever has it is there */
    @Transactional(readOnly = true)
    Early get(Actor actor, ProposalId id) {
        return stranded(actor).stream()
                .filter(one -> one.proposal().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Proposal " + id + " is not stranded"));
    }

    void takeUp(Actor actor, ProposalId id, String reason) {
        var isStranded = stranded(actor).stream().anyMatch(one -> one.proposal().equals(id));
        var hand = Hand.of(actor.member(), Role.COMMITTEE, LocalDateTime.now(clock))
                .saying(reason);
        var taken = proposals
                .get(actor.union(), id)
                .takenUp(hand, isStranded ? hand.having(Need.NOBODY_THERE) : hand.having());
        proposals.save(taken);
        news.tellAuthors(actor, taken, "proposal.told.takenUp");
    }
}
