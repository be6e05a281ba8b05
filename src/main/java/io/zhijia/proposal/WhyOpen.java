package io.zhijia.proposal;

import java.util.List;

/**
 * Why a proposal is not done yet, as far as somebody wrote it down.
 *
 * @param what about the reason: days, per cent, the reason itself
 */
record WhyOpen(String word, List<Object> what) {

    private static final String WORD = "handling.open.";

    /** The last reason given goes first. */
    static WhyOpen of(CaseAtHand one) {
        var file = one.file();
        var stage = one.proposal().stage();
        if (stage == Stage.HANDED_BACK) {
            return handedBack(file);
        } else if (AssignmentService.WAITING.contains(stage)) {
            return why("NOT_ASSIGNED");
        } else if (file.isPaused()) {
            return why("PAUSED", file.interruptions().getLast().reason());
        } else if (file.passed() != null && file.passed().word() == null) {
            return why("PASSED", file.passed().to());
        } else if (!file.progress().isEmpty()) {
            var last = file.progress().getLast();
            return why("PROGRESS", last.percent(), last.what());
        } else if (file.sent().filter(CaseFile.Answer::isPlanned).isPresent()) {
            return why("PLANNED", String.valueOf(file.sent().orElseThrow().planned()));
        } else if (one.round() > 1) {
            return why("AGAIN");
        } else if (!file.extensions().isEmpty()) {
            var last = file.extensions().getLast();
            return why("EXTENDED", last.days(), last.reason());
        }
        return why(file.sent().isPresent() ? "TO_RATE" : "IN_HAND");
    }

    private static WhyOpen handedBack(CaseFile file) {
        var back = file.assignments().getLast().handBack();
        return back == null ? why("NOT_ASSIGNED") : why("HANDED_BACK", back.reason());
    }

    private static WhyOpen why(String word, Object... what) {
        return new WhyOpen(WORD + word, List.of(what));
    }
}
