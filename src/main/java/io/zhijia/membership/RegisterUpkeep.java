package io.zhijia.membership;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals the phones, again when the keys are renewed, and for the first time where an older version left them in clear. */
@Service
@Transactional
class RegisterUpkeep implements SealedRows {

    private final RegisterBatch batch;
    private final Seals seals;

    RegisterUpkeep(RegisterBatch batch, Seals seals) {
        this.batch = batch;
        this.seals = seals;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return batch.sealAgain(actor.union(), sealer);
    }

    void modernize(UnionAtHome home) {
        batch.modernize(home.union(), seals.forWriting(home));
    }
}
