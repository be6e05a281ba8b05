package io.zhijia.election;

import io.zhijia.ballot.BallotId;
import io.zhijia.ballot.HeldFor;
import io.zhijia.identity.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A void ballot of an election is held again by the election. */
@Component
class BallotsOfElections implements HeldFor {

    private final Elections elections;

    BallotsOfElections(Elections elections) {
        this.elections = elections;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> place(Actor actor, BallotId id) {
        return elections.by(actor.union(), id).map(Election::path);
    }
}
