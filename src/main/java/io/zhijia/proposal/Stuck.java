package io.zhijia.proposal;

import io.zhijia.proposal.Seats.Asked;
import io.zhijia.proposal.Seats.Early;

/**
 * Something that does not go on because whoever should take the next step is not there any more, and the way out of it.
 *
 * @param title of the proposal, or the name of who was to be told
 * @param part message key of what they were in it
 * @param department empty where it was nobody's of a department
 * @param path of the page where somebody else is chosen
 */
record Stuck(String title, String part, String department, String path, Out out) {

    /** What the committee can do. */
    enum Out {
        /** 换人接办 */
        REPLACE,
        /** 改请别的领导批示 */
        ASK_ANOTHER,
        /** 委员会收回审查 */
        TAKE_UP,
        /** 另定行政负责人 */
        NAME_ANOTHER;

        /** Message key of its name. */
        String word() {
            return "handling.out." + name();
        }

        /** Message key of what is waited for. */
        String waiting() {
            return "handling.waiting.STUCK_" + name();
        }
    }

    static Stuck of(Seat seat) {
        return new Stuck(seat.title(), seat.part().word(), seat.departmentName(), seat.path(), Out.REPLACE);
    }

    static Stuck of(Asked one) {
        return new Stuck(
                one.title(),
                "handling.part.INSTRUCTOR",
                "",
                "/proposals/" + one.proposal() + "/assignment",
                Out.ASK_ANOTHER);
    }

    static Stuck of(Early one) {
        return new Stuck(
                one.title(),
                one.stage() == Stage.HEAD_REVIEW ? "handling.part.HEAD" : "handling.part.PROPOSER",
                "",
                "/proposals/" + one.proposal() + "/taking-up",
                Out.TAKE_UP);
    }

    /** Whoever overdue cases are reported to. */
    static Stuck principal(String name) {
        return new Stuck(name, "handling.part.PRINCIPAL", "", EscalationController.ALL, Out.NAME_ANOTHER);
    }
}
