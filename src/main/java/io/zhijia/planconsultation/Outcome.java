package io.zhijia.planconsultation;

import java.util.EnumSet;
import java.util.Set;

/** What came of an opinion. */
enum Outcome {
    /** 待答复 */
    WAITING,
    /** 采纳 */
    TAKEN,
    /** 部分采纳 */
    PARTLY,
    /** 未采纳 */
    DECLINED,
    /** 没有意见 */
    NO_OBJECTION;

    static final Set<Outcome> ANSWERS = EnumSet.of(TAKEN, PARTLY, DECLINED);

    /** Whether the author is owed a reason. */
    boolean wantsReason() {
        return this == PARTLY || this == DECLINED;
    }

    /** Message key of its name. */
    String word() {
        return "planconsultation.outcome." + name();
    }
}
