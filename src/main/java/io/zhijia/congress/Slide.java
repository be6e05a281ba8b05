package io.zhijia.congress;

import io.zhijia.congress.Screen.Shows;
import io.zhijia.decision.Verdict;
import io.zhijia.web.AddressToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the wall shows just now, in no language yet: only what everybody in the hall may see.
 *
 * @param shortTitle whether the number of the sitting is said in short
 * @param item what is dealt with; null where nothing of it is shown
 * @param quorum null where it is not shown
 * @param result null where it is not shown
 * @param acclaimed null where the item was not passed so, or it is not shown
 * @param elected likewise
 * @param words of the paper; null where they are not shown
 * @param code of the check-in; empty where it is not shown
 */
record Slide(
        String union,
        Term term,
        boolean shortTitle,
        Sitting sitting,
        Shows shows,
        List<Line> agenda,
        @Nullable Line item,
        @Nullable Verdict quorum,
        @Nullable Vote result,
        @Nullable Acclaimed acclaimed,
        @Nullable Elected elected,
        @Nullable Speech speech,
        @Nullable Words words,
        int waiting,
        String code) {

    /** An item as the hall sees it. */
    record Line(int number, int place, String title, String reporter, Handling handling, String paper) {

        static Line of(AgendaItem item, String paper) {
            return new Line(item.number(), item.place(), item.title(), item.reporter(), item.handling(), paper);
        }
    }

    /** A page of a paper. */
    record Words(String text, int page, int pages) {}

    /** Somebody speaks. */
    record Speech(String name, String delegation, int minutes, Instant ends) {}

    Optional<Line> dealtWith() {
        return Optional.ofNullable(item);
    }

    /** Another one for whatever looks different. */
    String tag() {
        return AddressToken.hash(toString());
    }
}
