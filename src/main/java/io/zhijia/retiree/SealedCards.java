package io.zhijia.retiree;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import io.zhijia.privacy.Secret;
import org.springframework.stereotype.Component;

/** Seals cards again when the keys are renewed. */
@Component
class SealedCards implements SealedRows {

    private final RetireeCards cards;

    SealedCards(RetireeCards cards) {
        this.cards = cards;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return cards.sealAgain(actor.union(), before -> sealer.sealAgain(Secret.RETIREE, before));
    }
}
