package io.zhijia.reserved;

import io.zhijia.congress.Agenda;
import io.zhijia.congress.Handling;
import java.time.LocalDate;
import java.util.Optional;

/** What the congress had to do with a decision. */
enum Outcome {
    /** 未经职代会 */
    WITHOUT("bg-yellow-lt"),
    /** 已列入议程 */
    AHEAD("bg-blue-lt"),
    /** 已经职代会 */
    SETTLED("bg-green-lt"),
    /** 未获通过 */
    NOT_PASSED("bg-yellow-lt"),
    /** 应当通过，只听取或审议了 */
    TOO_LITTLE("bg-yellow-lt"),
    /** 先决定、后开会 */
    AFTERWARDS("bg-yellow-lt");

    private final String color;

    Outcome(String color) {
        this.color = color;
    }

    /**
     * Read off the agenda.
     *
     * @param needed how the congress must deal with the matter
     * @param decidedOn when it was decided
     * @param agenda the sitting it is tied to; empty if none
     * @param number the item there
     */
    static Outcome of(Handling needed, LocalDate decidedOn, Optional<Agenda> agenda, int number) {
        return agenda.flatMap(on -> on.point(number).map(point -> of(needed, decidedOn, on, point)))
                .orElse(WITHOUT);
    }

    private static Outcome of(Handling needed, LocalDate decidedOn, Agenda on, Agenda.Point point) {
        if (needed.isVotedOn() && !point.handling().isVotedOn()) {
            return TOO_LITTLE;
        }
        if (needed.isVotedOn() ? point.passed() == null && !on.isOver() : !on.isOver()) {
            return AHEAD;
        }
        if (needed.isVotedOn() && !Boolean.TRUE.equals(point.passed())) {
            return NOT_PASSED;
        }
        return on.day().isAfter(decidedOn) ? AFTERWARDS : SETTLED;
    }

    boolean isSettled() {
        return this == SETTLED;
    }

    /** Message key of its name. */
    String word() {
        return "reserved.outcome." + name();
    }

    String color() {
        return color;
    }
}
