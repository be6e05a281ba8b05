package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.COUNTED_MORE_THAN_PRESENT;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.decision.Tally;

/**
 * What one person counted.
 *
 * @param spoiled 废票, on paper only
 */
record Count(Manner manner, int inFavor, int against, int abstained, int spoiled) {

    /** How it was voted. */
    enum Manner {
        /** 举手表决 */
        HANDS,
        /** 无记名投票 */
        PAPER;

        /** Message key of its name. */
        String word() {
            return "congress.manner." + name();
        }
    }

    int returned() {
        return valid() + spoiled;
    }

    int valid() {
        return inFavor + against + abstained;
    }

    Tally tally(int entitled, int present) {
        refuseIf(returned() > present, COUNTED_MORE_THAN_PRESENT, returned(), present);
        return new Tally(entitled, present, returned(), returned() - spoiled, inFavor);
    }
}
