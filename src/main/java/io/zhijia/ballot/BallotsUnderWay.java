package io.zhijia.ballot;

import io.zhijia.database.UnderWay;
import io.zhijia.tenancy.UnionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From the notice, when the keys are made, until the result is announced. */
@Component
class BallotsUnderWay implements UnderWay {

    private final Ballots ballots;

    BallotsUnderWay(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isUnderWay(UnionId union) {
        return ballots.isUnderWay(union);
    }
}
