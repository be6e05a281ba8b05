package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.COUNTED_MORE_THAN_PRESENT;
import static io.zhijia.congress.CongressRefusal.ISSUED_MORE_THAN_PRESENT;
import static io.zhijia.congress.CongressRefusal.RETURNED_MORE_THAN_ISSUED;
import static io.zhijia.congress.CongressRefusal.SAY_HOW_MANY_ISSUED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.decision.Tally;
import io.zhijia.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What one person counted.
 *
 * @param spoiled 废票, on paper only
 * @param issued 发出票, on paper; null by hands, and where nobody said
 */
record Count(
        Manner manner,
        int inFavor,
        int against,
        int abstained,
        int spoiled,
        @Nullable Integer issued) {

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

    /** Where as many papers came back as were given out. */
    Count(Manner manner, int inFavor, int against, int abstained, int spoiled) {
        this(
                manner,
                inFavor,
                against,
                abstained,
                spoiled,
                manner == Manner.PAPER ? inFavor + against + abstained + spoiled : null);
    }

    int returned() {
        return valid() + spoiled;
    }

    int valid() {
        return inFavor + against + abstained;
    }

    Tally tally(int entitled, int present) {
        refuseIf(returned() > present, COUNTED_MORE_THAN_PRESENT, returned(), present);
        if (manner == Manner.PAPER) {
            refuseUnlessIssued(present);
        }
        return new Tally(entitled, present, returned(), returned() - spoiled, inFavor);
    }

    /** More papers than were given out make the vote void: it is held again (R4.13). */
    private void refuseUnlessIssued(int present) {
        if (issued == null) {
            throw new Refusal(SAY_HOW_MANY_ISSUED);
        }
        refuseIf(issued > present, ISSUED_MORE_THAN_PRESENT, issued, present);
        refuseIf(returned() > issued, RETURNED_MORE_THAN_ISSUED, returned(), issued);
    }
}
