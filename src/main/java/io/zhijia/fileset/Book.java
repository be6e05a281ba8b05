package io.zhijia.fileset;

import io.zhijia.identity.MemberId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One book of a set.
 *
 * @param keeper the officer who keeps it; null: whoever keeps the archive
 * @param isPrivate about members themselves: never shown to a visitor
 */
record Book(
        BookId id,
        int place,
        Form form,
        String name,
        @Nullable MemberId keeper,
        boolean isPrivate,
        List<Part> parts) {

    static final int MOST_PARTS = 40;

    /** The same book in another set; who keeps it stays only where that person still may. */
    Book copied(boolean keeperStays) {
        return new Book(
                BookId.next(),
                place,
                form,
                name,
                keeperStays ? keeper : null,
                isPrivate,
                parts.stream().map(Part::copied).toList());
    }
}
