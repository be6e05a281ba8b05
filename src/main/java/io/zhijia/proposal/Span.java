package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.Set;

/**
 * Over what proposals are counted: those of one call, or of the sittings and calls of a year.
 *
 * @param key as it stands in addresses: the id of the call, or the year
 * @param title of the call, or the year in figures
 * @param sitting 第六届第四次教代会; empty between sittings, and for a year
 * @param day on which the delegates are counted
 */
record Span(String key, String title, String sitting, Set<CallId> calls, LocalDate day) {

    Span {
        calls = Set.copyOf(calls);
    }

    boolean isYear() {
        return key.length() == 4;
    }

    boolean holds(CaseAtHand one) {
        return calls.contains(one.proposal().call());
    }

    /** What a paper calls it. */
    String about() {
        if (isYear()) {
            return title + "年";
        }
        return sitting.isEmpty() ? title : sitting;
    }
}
