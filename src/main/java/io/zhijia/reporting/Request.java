package io.zhijia.reporting;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.reporting.ReportRefusal.ANSWERED_ALREADY;
import static io.zhijia.reporting.ReportRefusal.NOT_BEFORE;
import static io.zhijia.reporting.ReportRefusal.NOT_TO_BE_SETTLED;

import io.zhijia.refusal.Refusal;
import io.zhijia.reporting.RequestState.Answered;
import io.zhijia.reporting.RequestState.Open;
import io.zhijia.reporting.RequestState.Settled;
import java.time.LocalDate;

/** What the union asks for in a report (请求事项). */
record Request(RequestId id, ReportId report, LocalDate askedOn, String text, RequestState state) {

    static Request asked(Report report, String text) {
        return new Request(RequestId.next(), report.id(), report.on(), text, new Open());
    }

    Request answered(String answer, LocalDate on) {
        refuseIf(!isOpen(), ANSWERED_ALREADY);
        refuseIf(on.isBefore(askedOn), NOT_BEFORE, askedOn);
        return new Request(id, report, askedOn, text, new Answered(answer, on));
    }

    Request settled(String outcome, LocalDate on) {
        if (!(state instanceof Answered(var answer, var answeredOn))) {
            throw new Refusal(NOT_TO_BE_SETTLED);
        }
        refuseIf(on.isBefore(answeredOn), NOT_BEFORE, answeredOn);
        return new Request(id, report, askedOn, text, new Settled(answer, answeredOn, outcome, on));
    }

    boolean isOpen() {
        return state instanceof Open;
    }

    boolean isAnswered() {
        return state instanceof Answered;
    }

    String answer() {
        return switch (state) {
            case Open() -> "";
            case Answered(var answer, var on) -> answer;
            case Settled(var answer, var on, var outcome, var settledOn) -> answer;
        };
    }

    /** Empty while nobody has answered. */
    String answeredOn() {
        return switch (state) {
            case Open() -> "";
            case Answered(var answer, var on) -> on.toString();
            case Settled(var answer, var on, var outcome, var settledOn) -> on.toString();
        };
    }

    String outcome() {
        return state instanceof Settled settled ? settled.outcome() : "";
    }

    /** Message key of its state. */
    String word() {
        return "reporting.request."
                + switch (state) {
                    case Open() -> "open";
                    case Answered(var answer, var on) -> "answered";
                    case Settled(var answer, var on, var outcome, var settledOn) -> "settled";
                };
    }
}
