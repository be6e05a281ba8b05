package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_LIST;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody sits themselves, and whether they are there. */
@Service
@Transactional(readOnly = true)
class OwnSeat {

    private final Delegates delegates;
    private final Hall hall;

    OwnSeat(Delegates delegates, Hall hall) {
        this.delegates = delegates;
        this.hall = hall;
    }

    /** Refused to whoever is not on the list. */
    Delegate of(Actor actor, Sitting sitting) {
        return delegates.of(actor.union(), sitting.term()).stream()
                .filter(one -> one.member().equals(actor.member()) && one.sitsOn(sitting.day()))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_ON_THE_LIST));
    }

    Optional<Attendance> attendance(Actor actor, Sitting sitting, DelegateId delegate) {
        return hall.attendance(actor.union(), sitting.id()).stream()
                .filter(one -> one.delegate().equals(delegate))
                .findFirst();
    }

    boolean isHere(Actor actor, Sitting sitting, DelegateId delegate) {
        return attendance(actor, sitting, delegate)
                .filter(one -> one.presence().isHere())
                .isPresent();
    }
}
