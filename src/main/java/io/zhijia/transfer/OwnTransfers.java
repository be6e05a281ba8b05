package io.zhijia.transfer;

import io.zhijia.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that are about the person who looks. */
@Service
@Transactional(readOnly = true)
class OwnTransfers {

    private final Transfers transfers;

    OwnTransfers(Transfers transfers) {
        this.transfers = transfers;
    }

    List<Transfer> of(Actor actor) {
        return transfers.of(actor.union(), actor.member());
    }
}
