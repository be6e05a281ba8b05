package io.zhijia.twoperson;

import io.zhijia.twoperson.RequestState.Approved;
import io.zhijia.twoperson.RequestState.Asked;
import io.zhijia.twoperson.RequestState.Refused;
import io.zhijia.twoperson.RequestState.Used;

/**
 * A request as people read it.
 *
 * @param asker name of who asked
 * @param decider name of who answered, empty if nobody has
 * @param late whether nobody answered, or nobody used the answer, in time
 * @param mayDecide whether whoever looks can answer it
 */
record RequestLine(Request request, String asker, String decider, boolean late, boolean mayDecide) {

    /** Message key of how it stands. */
    String state() {
        return switch (request.state()) {
            case Asked() -> late ? "twoperson.late" : "twoperson.asked";
            case Approved(var by, var at) -> late ? "twoperson.unused" : "twoperson.approved";
            case Refused(var by, var at, var remark) -> "twoperson.refused";
            case Used(var by, var at, var usedAt) -> "twoperson.used";
        };
    }

    String remark() {
        return request.state() instanceof Refused(var by, var at, var remark) ? remark : "";
    }
}
