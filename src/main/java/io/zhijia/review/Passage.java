package io.zhijia.review;

import java.util.List;

/**
 * One sentence of a summary.
 *
 * @param heading code of the heading it stands under
 * @param fact code of the fact it tells; empty if people wrote it
 * @param drafted as it was drafted last; empty if people wrote it
 * @param text as it reads
 * @param figures its numbers, each with the list behind it
 * @param stale the figures changed after an officer had put it into other words
 */
record Passage(String heading, String fact, String drafted, String text, List<Figure> figures, boolean stale) {

    static Passage drafted(String heading, String fact, String text, List<Figure> figures) {
        return new Passage(heading, fact, text, text, figures, false);
    }

    static Passage written(String heading, String text) {
        return new Passage(heading, "", "", text, List.of(), false);
    }

    boolean isWritten() {
        return fact.isEmpty();
    }

    boolean isReworded() {
        return !isWritten() && !text.equals(drafted);
    }

    Passage saying(String other) {
        return new Passage(heading, fact, drafted, other, figures, stale && !other.equals(drafted));
    }

    /** Drafted again: what an officer put into other words stays, and is marked where its figures changed. */
    Passage again(Passage fresh) {
        return isReworded()
                ? new Passage(
                        fresh.heading(),
                        fact,
                        fresh.drafted(),
                        text,
                        fresh.figures(),
                        stale || !fresh.drafted.equals(drafted))
                : fresh;
    }

    /** Drafted again, and nothing is on record for it any more. */
    Passage withoutRecords() {
        return new Passage(heading, fact, "", text, List.of(), true);
    }
}
