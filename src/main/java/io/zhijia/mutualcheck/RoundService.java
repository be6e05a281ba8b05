package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckPermission.ARRANGE_CHECKS;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.tenancy.UnionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the union above does: arrange a round, and read what came of it. */
@Service
@Transactional
class RoundService {

    private final Rounds rounds;
    private final Audit audit;
    private final Clock clock;

    RoundService(Rounds rounds, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    RoundId arrange(Actor actor, String title, LocalDate due, Pairing pairing, Map<UnionId, String> names) {
        actor.must(ARRANGE_CHECKS);
        var fair = pairing.mustBeFair(names);
        var round = Round.arranged(actor.union(), title.strip(), due, actor.signature(), LocalDate.now(clock));
        rounds.add(round);
        fair.checks()
                .forEach((checker, checked) -> rounds.save(Pair.arranged(
                        round,
                        new Party(checker, names.getOrDefault(checker, "")),
                        new Party(checked, names.getOrDefault(checked, "")))));
        audit.done(actor, "mutualcheck.step.arranged", null, round.title());
        return round.id();
    }

    @Transactional(readOnly = true)
    List<Round> all(Actor actor) {
        return actor.may(ARRANGE_CHECKS) ? rounds.all(actor.union()) : List.of();
    }

    @Transactional(readOnly = true)
    Round get(Actor actor, RoundId id) {
        actor.must(ARRANGE_CHECKS);
        return rounds.find(actor.union(), id).orElseThrow();
    }

    @Transactional(readOnly = true)
    List<Pair> pairs(Actor actor, RoundId id) {
        return rounds.pairs(actor.union(), get(actor, id).id());
    }
}
