package io.zhijia.inspection;

import static io.zhijia.inspection.InspectionRefusal.DAY_HAS_PASSED;
import static io.zhijia.inspection.InspectionRefusal.NO_BOOK_CHOSEN;
import static io.zhijia.inspection.InspectionRefusal.TOO_FAR_AHEAD;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import io.zhijia.web.AddressToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some books, open to a visitor on one day.
 *
 * @param visitor who comes, in words
 * @param withdrawn when it was taken back; null if it was not
 */
record Visit(
        UnionId union,
        VisitId id,
        String tokenHash,
        FileSetId set,
        List<BookId> books,
        String visitor,
        LocalDate day,
        MemberId by,
        String byName,
        Instant made,
        @Nullable Instant withdrawn)
        implements WithinUnion {

    static final int DAYS_AHEAD = 30;

    static Visit prepared(
            Actor host, String token, FileSetId set, List<BookId> books, String visitor, LocalDate day, Instant now) {
        refuseIf(books.isEmpty(), NO_BOOK_CHOSEN);
        return new Visit(
                host.union(),
                VisitId.next(),
                AddressToken.hash(token),
                set,
                List.copyOf(books),
                visitor.strip(),
                day,
                host.member(),
                host.signature(),
                now,
                null);
    }

    static void mustBeADayToCome(LocalDate day, LocalDate today) {
        refuseIf(day.isBefore(today), DAY_HAS_PASSED, day);
        refuseIf(day.isAfter(today.plusDays(DAYS_AHEAD)), TOO_FAR_AHEAD, DAYS_AHEAD);
    }

    boolean isOpenOn(LocalDate today) {
        return withdrawn == null && day.equals(today);
    }

    Visit withdrawn(Instant now) {
        return withdrawn != null
                ? this
                : new Visit(union, id, tokenHash, set, books, visitor, day, by, byName, made, now);
    }

    /** Where it stands on a day, as a message key. */
    String word(LocalDate today) {
        if (withdrawn != null) {
            return "inspection.state.WITHDRAWN";
        }
        var state = day.equals(today) ? "OPEN" : day.isAfter(today) ? "PREPARED" : "OVER";
        return "inspection.state." + state;
    }

    /** Whoever holds the address: nobody of the union, and without any office. */
    Actor reader() {
        return new Actor(union, by, visitor, Map.of());
    }
}
