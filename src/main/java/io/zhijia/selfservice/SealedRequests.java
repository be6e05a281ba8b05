package io.zhijia.selfservice;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.SealedRows;
import io.zhijia.privacy.Sealer;
import org.springframework.stereotype.Component;

/** Seals what members asked for again when the keys are renewed. */
@Component
class SealedRequests implements SealedRows {

    private final ChangeRequests requests;

    SealedRequests(ChangeRequests requests) {
        this.requests = requests;
    }

    @Override
    public int sealAgain(Actor actor, Sealer sealer) {
        return requests.sealAgain(actor.union(), sealer);
    }
}
