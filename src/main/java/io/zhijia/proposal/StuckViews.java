package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.proposal.Seats.Asked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that cannot go on by itself, from the head of a delegation to whoever overdue cases are reported to. */
@Service
@Transactional(readOnly = true)
class StuckViews {

    private final ReplacementService replacements;
    private final TakingUpService takingUp;
    private final Seats seats;
    private final Escalations escalations;
    private final Presence presence;
    private final IdentityService names;

    StuckViews(
            ReplacementService replacements,
            TakingUpService takingUp,
            Seats seats,
            Escalations escalations,
            Presence presence,
            IdentityService names) {
        this.replacements = replacements;
        this.takingUp = takingUp;
        this.seats = seats;
        this.escalations = escalations;
        this.presence = presence;
        this.names = names;
    }

    List<Stuck> all(Actor actor) {
        actor.must(LEAD_CASES);
        return Stream.of(
                        takingUp.stranded(actor).stream().map(Stuck::of),
                        instructions(actor),
                        replacements.orphaned(actor).stream().map(Stuck::of),
                        principal(actor))
                .flatMap(all -> all)
                .toList();
    }

    private Stream<Stuck> instructions(Actor actor) {
        var asked = seats.askedToInstruct(actor.union());
        var gone = presence.gone(
                actor, asked.stream().map(Asked::leader).distinct().toList());
        return asked.stream().filter(one -> gone.contains(one.leader())).map(Stuck::of);
    }

    /** Only for those who can name another. */
    private Stream<Stuck> principal(Actor actor) {
        return Optional.ofNullable(escalations.rule(actor.union()).principal())
                .filter(one -> actor.may(KEEP_PROPOSALS))
                .filter(one -> !presence.gone(actor, Set.of(one)).isEmpty())
                .map(one -> Stuck.principal(names.name(actor, one)))
                .stream();
    }
}
