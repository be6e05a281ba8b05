package io.zhijia.appraisal;

import io.zhijia.ballot.BallotId;
import io.zhijia.ballot.HeldFor;
import io.zhijia.identity.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A void ballot of a round of appraisal is held again by the round. */
@Component
class BallotsOfRounds implements HeldFor {

    private final Rounds rounds;

    BallotsOfRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> place(Actor actor, BallotId id) {
        return rounds.by(actor.union(), id).map(round -> "/appraisals/" + round.id());
    }
}
