package io.zhijia.library;

import static io.zhijia.library.LibraryRefusal.NOT_CLEARED;
import static io.zhijia.library.LibraryRefusal.NOT_PUBLISHED;
import static io.zhijia.library.LibraryRefusal.NOT_WAITING;
import static io.zhijia.library.LibraryRefusal.ON_THE_SHELF;
import static io.zhijia.library.LibraryRefusal.WITHDRAWN_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.library.ItemState.Cleared;
import io.zhijia.library.ItemState.Offered;
import io.zhijia.library.ItemState.Published;
import io.zhijia.library.ItemState.SentBack;
import io.zhijia.library.ItemState.Withdrawn;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something for reuse.
 *
 * <p>Immutable: each step returns it as it stands afterwards, or is refused.
 */
record LibraryItem(
        UnionId union,
        LibraryItemId id,
        Matter matter,
        MemberId author,
        LocalDate offeredOn,
        ItemState state,
        int version) {

    static LibraryItem offered(UnionId union, LibraryItemId id, Matter matter, MemberId author, LocalDate today) {
        return new LibraryItem(union, id, matter, author, today, new Offered(), 0);
    }

    /** Mended, and offered again. */
    LibraryItem offeredAgain(Matter better, LocalDate today) {
        refuseIf(isPublished(), ON_THE_SHELF);
        return new LibraryItem(union, id, better, author, today, new Offered(), version);
    }

    /** By somebody who looked for every point. */
    LibraryItem published(Set<PersonalPoint> looked, boolean shared, String by, LocalDate today) {
        refuseIf(!isWaiting(), NOT_WAITING);
        var missing = PersonalPoint.values().length - looked.size();
        refuseIf(missing > 0, NOT_CLEARED, missing);
        var cleared = Stream.of(PersonalPoint.values())
                .map(point -> new Cleared(point, by, today))
                .toList();
        return in(new Published(by, today, shared, cleared));
    }

    LibraryItem sentBack(String reason, String by, LocalDate today) {
        refuseIf(!isWaiting(), NOT_WAITING);
        return in(new SentBack(reason, by, today));
    }

    LibraryItem withdrawn(String reason, String by, LocalDate today) {
        refuseIf(state instanceof Withdrawn, WITHDRAWN_ALREADY);
        return in(new Withdrawn(reason, by, today));
    }

    /** For the other unions of the same tree too, or no longer. */
    LibraryItem shared(boolean now) {
        if (state instanceof Published(var by, var on, var before, var cleared)) {
            return before == now ? this : in(new Published(by, on, now, cleared));
        }
        throw new Refusal(NOT_PUBLISHED);
    }

    boolean isWaiting() {
        return state instanceof Offered;
    }

    boolean isPublished() {
        return state instanceof Published;
    }

    boolean isShared() {
        return state instanceof Published published && published.shared();
    }

    private LibraryItem in(ItemState next) {
        return new LibraryItem(union, id, matter, author, offeredOn, next, version);
    }
}
