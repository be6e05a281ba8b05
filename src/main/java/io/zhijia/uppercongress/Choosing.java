package io.zhijia.uppercongress;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.uppercongress.UpperCongressRefusal.MORE_PRESENT_THAN_ENTITLED;

import java.time.LocalDate;

/**
 * How our delegates were chosen.
 *
 * @param entitled of how many people (应到); with nobody present for a nomination
 * @param present how many came (实到)
 */
record Choosing(Way way, LocalDate on, int entitled, int present) {

    enum Way {
        /** 选举 */
        ELECTED,
        /** 推荐 */
        NOMINATED;

        String word() {
            return "uppercongress.way." + name();
        }
    }

    Choosing {
        refuseIf(present > entitled, MORE_PRESENT_THAN_ENTITLED, present, entitled);
    }

    boolean isElection() {
        return way == Way.ELECTED;
    }

    /** More than half of all entitled (过半数): the number itself is not enough. */
    boolean isEnough(int votes) {
        return !isElection() || 2 * votes > entitled;
    }
}
