package io.zhijia.library;

import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One line of a list.
 *
 * @param takers how many people took it
 * @param thumbs how many of them said it was of use
 */
record LibraryLine(
        UUID unionId,
        UUID id,
        ItemKind kind,
        WorkArea topic,
        String title,
        String signature,
        String state,
        boolean shared,
        LocalDate offeredOn,
        int takers,
        int thumbs) {

    /** The most useful first. */
    static final Comparator<LibraryLine> BY_USE = Comparator.comparingInt(LibraryLine::thumbs)
            .thenComparingInt(LibraryLine::takers)
            .reversed()
            .thenComparing(LibraryLine::title);

    String path() {
        return "/library/" + id;
    }

    /** Seen from another union. */
    String pathFromOutside() {
        return path() + "?of=" + unionId;
    }
}
