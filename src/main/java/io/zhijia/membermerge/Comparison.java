package io.zhijia.membermerge;

import io.zhijia.membership.HistoryChoice;
import io.zhijia.membership.Member;
import io.zhijia.membership.MembershipFact;
import java.util.List;

/**
 * Two entries side by side.
 *
 * @param lines what they say differently
 * @param same about how much they say the same
 * @param histories ways in which the dated facts go together if the first entry is kept
 */
record Comparison(Side one, Side other, List<Line> lines, int same, List<HistoryChoice> histories) {

    /**
     * One of the two.
     *
     * @param holds rows of other modules about this entry
     */
    record Side(Member member, List<MembershipFact> facts, boolean hasAccount, int holds) {}

    /**
     * Something on which they differ.
     *
     * @param word message key of what it is
     * @param isOfOther proposed: only the other entry says anything
     */
    record Line(String key, String word, String one, String other, boolean isOfOther) {}
}
