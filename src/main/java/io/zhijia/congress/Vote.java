package io.zhijia.congress;

import io.zhijia.decision.Base;
import io.zhijia.decision.Share;
import io.zhijia.identity.MemberId;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was voted, with the rule and the numbers of the moment: later delegates and later rules change nothing of it.
 *
 * @param base of whom the share was taken
 * @param baseNumber how many they were
 * @param source of the rule
 * @param ballot path of the secret ballot that settled it; null if it was voted in the hall
 * @param openly why hands were counted of what should have been voted on in secret; empty otherwise
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
        LocalDateTime at,
        @Nullable String ballot,
        String openly) {

    /** @param base of whom the share is taken, as this kind of assembly says it */
    static Vote byBallot(ItemSettledByBallot settled, Base base) {
        var tally = settled.tally();
        var verdict = settled.rule().on(tally);
        return new Vote(
                settled.item(),
                new Count(
                        Count.Manner.PAPER,
                        tally.inFavor(),
                        settled.against(),
                        tally.valid() - tally.inFavor() - settled.against(),
                        tally.returned() - tally.valid(),
                        settled.issued()),
                tally.entitled(),
                tally.present(),
                base,
                verdict.base(),
                settled.rule().share(),
                verdict.needed(),
                settled.rule().source(),
                settled.first(),
                settled.second(),
                settled.at(),
                settled.place(),
                "");
    }

    /** Confirmed by whoever counted second. */
    Vote countedBy(MemberId first) {
        return new Vote(
                item,
                count,
                entitled,
                present,
                base,
                baseNumber,
                share,
                needed,
                source,
                first,
                confirmedBy,
                at,
                ballot,
                openly);
    }

    /** What this second person counted of that item. */
    boolean isOf(MemberId second, int ofItem, Count ofThem) {
        return ballot == null && item == ofItem && confirmedBy.equals(second) && count.equals(ofThem);
    }

    boolean isPassed() {
        return count.inFavor() >= needed;
    }
}
