package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckRefusal.DAY_HAS_PASSED;
import static io.zhijia.mutualcheck.MutualCheckRefusal.NO_BOOK_CHOSEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Books the union that is checked has opened for the one that checks it.
 *
 * @param union the one that is checked
 * @param checker who may look, and nobody else
 * @param until last day
 * @param closed since when nobody may look any more; null while it is open
 */
record Opening(
        UnionId union,
        PairId pair,
        UnionId checker,
        FileSetId set,
        List<BookId> books,
        String by,
        LocalDate until,
        @Nullable LocalDate closed) {

    static Opening of(
            UnionId union,
            PairId pair,
            UnionId checker,
            FileSetId set,
            List<BookId> books,
            String by,
            LocalDate until,
            LocalDate today) {
        refuseIf(books.isEmpty(), NO_BOOK_CHOSEN);
        refuseIf(until.isBefore(today), DAY_HAS_PASSED, until);
        return new Opening(union, pair, checker, set, List.copyOf(books), by, until, null);
    }

    boolean isOpenTo(UnionId other, LocalDate today) {
        return isOpenOn(today) && checker.equals(other);
    }

    boolean isOpenOn(LocalDate today) {
        return closed == null && !today.isAfter(until);
    }

    Opening closed(LocalDate today) {
        return closed != null ? this : new Opening(union, pair, checker, set, books, by, until, today);
    }
}
