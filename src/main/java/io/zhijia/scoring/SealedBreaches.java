package io.zhijia.scoring;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import org.springframework.stereotype.Component;

/** Seals the accounts of breaches again when the keys are renewed. */
@Component
class SealedBreaches implements SealedRows {

    private final Breaches breaches;

    SealedBreaches(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return breaches.sealAgain(actor.union(), before -> sealer.sealAgain(Secret.CONDUCT, before));
    }
}
