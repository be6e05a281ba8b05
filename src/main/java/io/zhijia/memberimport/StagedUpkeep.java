package io.zhijia.memberimport;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sheets handed in are somebody's data: sealed again when the keys are renewed, forgotten once nobody needs them. */
@Service
@Transactional
class StagedUpkeep implements SealedRows {

    /** Longer than it can be undone: for the rejected rows to be put right. */
    private static final Duration AFTER_TAKING = Duration.ofDays(7);

    private static final Duration LEFT_ALONE = Duration.ofDays(30);

    private final Batches batches;
    private final Clock clock;

    StagedUpkeep(Batches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return batches.sealAgain(actor.union(), sealer);
    }

    /** How many were forgotten; their counts stay. */
    int forget(UnionNight night) {
        var now = clock.instant();
        var expendable = batches.expendable(night.union(), now.minus(AFTER_TAKING), now.minus(LEFT_ALONE));
        for (var id : expendable) {
            var batch = batches.get(night.union(), id);
            if (batch.isStaged()) {
                batches.save(batch.discarded());
            }
            batches.forgetContents(night.union(), id);
        }
        return expendable.size();
    }
}
