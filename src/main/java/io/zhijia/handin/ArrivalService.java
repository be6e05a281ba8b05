package io.zhijia.handin;

import static io.zhijia.handin.HandInPermission.HAND_IN_DOSSIERS;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers at the union above what came and has not been received yet. */
@Service
@Transactional
class ArrivalService {

    private static final int MOST = 100;

    private final Arrivals arrivals;
    private final Clock clock;

    ArrivalService(Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    void arrived(Arrival there) {
        arrivals.add(there.union(), new Arrivals.Open(there.below(), there.handIn(), LocalDate.now(clock)));
    }

    /** It was received here, or sent back. */
    void over(Actor actor, UUID handIn) {
        arrivals.over(actor.union(), handIn, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    List<Arrivals.Open> open(Actor actor) {
        actor.must(HAND_IN_DOSSIERS);
        return arrivals.open(actor.union(), MOST);
    }
}
