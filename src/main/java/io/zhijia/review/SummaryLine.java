package io.zhijia.review;

import java.time.LocalDate;

/** One line of the list of summaries. */
record SummaryLine(SummaryId id, String title, LocalDate begins, LocalDate ends, String state) {

    /** Message key of its state. */
    String word() {
        return "review.state." + state;
    }
}
