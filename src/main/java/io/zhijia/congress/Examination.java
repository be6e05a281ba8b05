package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;

/**
 * What came of examining an item before it is voted on (预审).
 *
 * @param text what was said, or why nobody examines it
 */
record Examination(int item, Outcome outcome, String text, MemberId by, LocalDate on) {

    /** How it ended. */
    enum Outcome {
        /** 同意提交大会 */
        PASSED_ON,
        /** 修改后提交大会 */
        CHANGED,
        /** 退回 */
        RETURNED,
        /** 不预审 */
        WAIVED;

        /** The delegations have spoken before. */
        boolean needsOpinions() {
            return this == PASSED_ON || this == CHANGED;
        }

        boolean opensTheVote() {
            return this != RETURNED;
        }

        /** Message key of its name. */
        String word() {
            return "congress.examination." + name();
        }
    }
}
