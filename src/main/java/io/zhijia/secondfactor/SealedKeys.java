package io.zhijia.secondfactor;

import static io.zhijia.privacy.Secret.SECOND_FACTOR;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import org.springframework.stereotype.Component;

/** The keys of the phones, sealed again when the union renews its own. */
@Component
class SealedKeys implements SealedRows {

    private final Factors factors;

    SealedKeys(Factors factors) {
        this.factors = factors;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        var all = factors.all(actor.union());
        all.forEach(factor -> factors.save(factor.sealedAgain(sealer.sealAgain(SECOND_FACTOR, factor.sealed()))));
        return all.size();
    }
}
