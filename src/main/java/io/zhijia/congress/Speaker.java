package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.NOBODY_SPEAKS;
import static io.zhijia.congress.CongressRefusal.NOT_WAITING;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.SpeakerState.Done;
import io.zhijia.congress.SpeakerState.Speaking;
import io.zhijia.congress.SpeakerState.Waiting;
import io.zhijia.congress.SpeakerState.Withdrawn;
import io.zhijia.refusal.Refusal;
import java.time.LocalDateTime;

/**
 * Somebody who asked to speak (要求发言).
 *
 * @param number in the order of asking, from 1
 * @param item of the agenda it is about; 0 if about none of them
 */
record Speaker(int number, DelegateId delegate, int item, LocalDateTime asked, SpeakerState state) {

    static Speaker asking(int number, DelegateId delegate, int item, LocalDateTime now) {
        return new Speaker(number, delegate, item, now, new Waiting());
    }

    Speaker calledUp(LocalDateTime now, int minutes) {
        refuseIf(!isWaiting(), NOT_WAITING);
        return in(new Speaking(now, minutes));
    }

    Speaker finished(LocalDateTime now) {
        return switch (state) {
            case Speaking(var since, var minutes) -> in(new Done(since, minutes, now));
            case Waiting(), Withdrawn() -> throw new Refusal(NOBODY_SPEAKS);
            case Done done -> throw new Refusal(NOBODY_SPEAKS);
        };
    }

    Speaker withdrawn() {
        refuseIf(!isWaiting(), NOT_WAITING);
        return in(new Withdrawn());
    }

    boolean isWaiting() {
        return state instanceof Waiting;
    }

    boolean isSpeaking() {
        return state instanceof Speaking;
    }

    /** Spoke, or does. */
    boolean spoke() {
        return isSpeaking() || state instanceof Done;
    }

    private Speaker in(SpeakerState next) {
        return new Speaker(number, delegate, item, asked, next);
    }
}
