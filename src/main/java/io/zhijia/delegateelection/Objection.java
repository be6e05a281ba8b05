package io.zhijia.delegateelection;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has against one of the elected (异议).
 *
 * @param about against whom
 * @param answer null before it is answered
 */
record Objection(
        ObjectionId id,
        MemberId about,
        String text,
        MemberId by,
        LocalDate on,
        @Nullable Answer answer) {

    /**
     * What came of it.
     *
     * @param isUpheld whether whoever was elected does not sit (异议成立)
     */
    record Answer(boolean isUpheld, String text, MemberId by, LocalDate on) {}

    boolean waits() {
        return answer == null;
    }

    Objection answered(Answer answer) {
        return new Objection(id, about, text, by, on, answer);
    }
}
