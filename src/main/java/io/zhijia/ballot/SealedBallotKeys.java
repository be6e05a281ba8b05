package io.zhijia.ballot;

import static io.zhijia.privacy.Secret.BALLOT_KEY;

import io.zhijia.ballot.Ballot.Keys;
import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import org.springframework.stereotype.Component;

/** The server's keys of votes that are not yet filed, sealed again when the union renews its own. */
@Component
class SealedBallotKeys implements SealedRows {

    private final Ballots ballots;

    SealedBallotKeys(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        var count = 0;
        for (var ballot : ballots.all(actor.union())) {
            var keys = ballot.facts().keys();
            if (keys != null) {
                var box = keys.box();
                var again = new Keys(
                        sealer.sealAgain(BALLOT_KEY, keys.pass()),
                        sealer.sealAgain(BALLOT_KEY, keys.receipt()),
                        box == null ? null : sealer.sealAgain(BALLOT_KEY, box));
                ballots.save(ballot.in(ballot.state(), ballot.facts().sealedAgain(again)));
                count += box == null ? 2 : 3;
            }
        }
        return count;
    }
}
