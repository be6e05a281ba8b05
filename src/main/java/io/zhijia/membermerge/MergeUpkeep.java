package io.zhijia.membermerge;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies of merged entries are somebody's data: sealed again with the keys, forgotten once nobody needs them. */
@Service
@Transactional
class MergeUpkeep implements SealedRows {

    private final Merges merges;
    private final Clock clock;

    MergeUpkeep(Merges merges, Clock clock) {
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return merges.sealAgain(actor.union(), sealer);
    }

    void forget(MergeNight night) {
        var zone = clock.getZone();
        var last = clock.instant().atZone(zone).toLocalDate().minusDays(Merge.UNDOABLE_DAYS);
        merges.forget(night.union(), last.atStartOfDay(zone).toInstant());
    }
}
