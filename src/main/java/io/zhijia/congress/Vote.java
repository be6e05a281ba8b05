package io.zhijia.congress;

import io.zhijia.decision.Base;
import io.zhijia.decision.Share;
import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;

/**
 * What was voted, with the rule and the numbers of the moment: later delegates and later rules change nothing of it.
 *
 * @param base of whom the share was taken
 * @param baseNumber how many they were
 * @param source of the rule
 */
record Vote(
        int item,
        Count count,
        int entitled,
        int present,
        Base base,
        int baseNumber,
        Share share,
        int needed,
        String source,
        MemberId countedBy,
        MemberId confirmedBy,
        LocalDateTime at) {

    /** Confirmed by whoever counted second. */
    Vote countedBy(MemberId first) {
        return new Vote(
                item, count, entitled, present, base, baseNumber, share, needed, source, first, confirmedBy, at);
    }

    boolean isPassed() {
        return count.inFavor() >= needed;
    }
}
