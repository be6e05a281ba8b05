package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that was reported one step up (上报), to whom, and what they said to it.
 *
 * @param due the limit that was missed; the day it came to be assessed where two answers contented nobody
 * @param to everybody it was shown to
 */
record Escalation(
        UUID id,
        ProposalId proposal,
        Occasion occasion,
        LocalDate due,
        LocalDate toldOn,
        Set<MemberId> to,
        @Nullable Reply reply) {

    /** Why it went up. */
    enum Occasion {
        /** 超期：报行政负责人 */
        LATE(Stage.RECEIVED, Stage.HANDLING, Stage.COUNTERSIGNING, Stage.SIGN_OFF, Stage.SECOND_HANDLING),
        /** 两次不满意：报主席团 */
        DISSATISFIED(Stage.ASSESSMENT);

        private final Set<Stage> stages;

        Occasion(Stage... stages) {
            this.stages = Set.of(stages);
        }

        /** Where what it is about is still awaited: an answer, the word of the leader in charge, the committee's. */
        Set<Stage> stages() {
            return stages;
        }

        /** Message key of its name. */
        String word() {
            return "handling.escalation." + name();
        }
    }

    /** 批示、答复 */
    record Reply(String text, MemberId by, LocalDateTime at) {}

    /**
     * To whom late ones go, and when.
     *
     * @param days working days after the limit
     * @param principal 行政负责人; null while nobody is named, then nothing goes up
     */
    record Rule(int days, @Nullable MemberId principal, int version) {
        static final Rule USUAL = new Rule(5, null, 0);

        /** From the day after those working days have gone by on. */
        boolean isUp(LocalDate due, WorkingDays work, LocalDate today) {
            return today.isAfter(work.after(due, days, day -> true));
        }
    }

    Escalation {
        to = Set.copyOf(to);
    }

    static Escalation told(ProposalId proposal, Occasion occasion, LocalDate due, LocalDate today, Set<MemberId> to) {
        return new Escalation(UUID.randomUUID(), proposal, occasion, due, today, to, null);
    }
}
