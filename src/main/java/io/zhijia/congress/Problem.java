package io.zhijia.congress;

import static io.zhijia.congress.CongressRefusal.SOLVED_NEEDS_EVIDENCE;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A real problem a sitting takes up under its central topic (中心议题).
 *
 * @param expected what will have been reached
 * @param evidence what shows how far it is; never empty once solved
 * @param notedOn null while nobody has said how far it is
 */
record Problem(
        int number,
        String problem,
        String expected,
        State state,
        String evidence,
        @Nullable LocalDate notedOn) {

    /** How far it is. */
    enum State {
        OPEN("bg-yellow-lt"),
        UNDER_WAY("bg-blue-lt"),
        SOLVED("bg-green-lt");

        private final String color;

        State(String color) {
            this.color = color;
        }

        String color() {
            return color;
        }

        /** Message key of its name. */
        String word() {
            return "congress.problem." + name();
        }
    }

    static Problem named(int number, String problem, String expected) {
        return new Problem(number, problem, expected, State.OPEN, "", null);
    }

    Problem moved(State next, String shown, LocalDate on) {
        refuseIf(next == State.SOLVED && shown.isEmpty(), SOLVED_NEEDS_EVIDENCE);
        return new Problem(number, problem, expected, next, shown, on);
    }

    boolean isSolved() {
        return state == State.SOLVED;
    }
}
