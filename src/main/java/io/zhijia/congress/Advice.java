package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.ADVICE_ANSWERED;
import static io.zhijia.congress.CongressRefusal.ANSWER_BEFORE_THE_SITTING;
import static io.zhijia.congress.CongressRefusal.SAY_WHY_NOT_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion the assembly gave on an item (会议意见): the administration takes it, or says why it does not (R2.05).
 *
 * @param by who wrote it down, on the day {@code on}
 * @param answer null while the administration has not answered
 */
record Advice(
        UUID id,
        SittingId sitting,
        int item,
        String text,
        MemberId by,
        LocalDate on,
        @Nullable Answer answer,
        int version) {

    /** What the administration does with it. */
    enum Taken {
        /** 采纳 */
        TAKEN("bg-green-lt"),
        /** 部分采纳 */
        PARTLY("bg-blue-lt"),
        /** 不采纳 */
        NOT_TAKEN("bg-secondary-lt");

        private final String color;

        Taken(String color) {
            this.color = color;
        }

        String color() {
            return color;
        }

        /** Message key of its name. */
        String word() {
            return "congress.advice." + name();
        }
    }

    /**
     * An answer (答复).
     *
     * @param reply what is done, or why it is not; empty only where it is taken as it is
     * @param by who answered, in words
     */
    record Answer(Taken taken, String reply, String by, LocalDate on) {}

    static Advice given(SittingId sitting, int item, String text, MemberId by, LocalDate on) {
        return new Advice(UUID.randomUUID(), sitting, item, text, by, on, null, 0);
    }

    /** The later word counts; nobody answered before the sitting. */
    Advice answered(Answer next, LocalDate sittingDay) {
        refuseIf(next.taken() != Taken.TAKEN && next.reply().isEmpty(), SAY_WHY_NOT_TAKEN);
        refuseIf(next.on().isBefore(sittingDay), ANSWER_BEFORE_THE_SITTING, sittingDay);
        return new Advice(id, sitting, item, text, by, on, next, version);
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** Entered by mistake; what was answered stays. */
    void refuseIfAnswered() {
        refuseIf(isAnswered(), ADVICE_ANSWERED);
    }
}
