package io.zhijia.congress;

import io.zhijia.decision.Region;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/**
 * A term (届) of an assembly.
 *
 * @param years three or five in schools, three to five elsewhere
 * @param begins day from which its delegates are in office
 * @param region whose rules it goes by
 * @param staff how many there are to be represented
 */
record Term(
        UnionId union,
        TermId id,
        AssemblyKind kind,
        int number,
        int years,
        LocalDate begins,
        Region region,
        int staff,
        int version) {

    /** Delegates of the next term take some months to elect. */
    private static final int MONTHS_OF_WARNING = 6;

    /** Its last day, as long as the next one does not begin earlier. */
    LocalDate ends() {
        return begins.plusYears(years).minusDays(1);
    }

    /**
     * Where it stands.
     *
     * @param isFollowed whether a later term of the same kind has begun
     */
    TermState state(LocalDate today, boolean isFollowed) {
        if (isFollowed) {
            return TermState.ENDED;
        }
        if (today.isBefore(begins)) {
            return TermState.PREPARING;
        }
        if (today.isAfter(ends())) {
            return TermState.OVERDUE;
        }
        return today.isBefore(ends().minusMonths(MONTHS_OF_WARNING)) ? TermState.IN_TERM : TermState.EXPIRING;
    }

    Term changed(int years, LocalDate begins, Region region, int staff) {
        return new Term(union, id, kind, number, years, begins, region, staff, version);
    }
}
