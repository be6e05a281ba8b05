package io.zhijia.congress;

import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.decision.Region;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.function.BiFunction;

/**
 * A term (届) of an assembly.
 *
 * @param years three or five in schools, three to five elsewhere
 * @param begins day from which its delegates are in office
 * @param region whose rules it goes by
 * @param staff how many there are to be represented
 * @param label which firm, region or site it is of; empty where it is the unit's own
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
        String label,
        int version) {

    Term {
        refuseIf(kind == AssemblyKind.PROJECT_MEETING && label.isEmpty(), CongressRefusal.SAY_WHOSE_IT_IS);
        refuseIf(!kind.isOfStaff() && !label.isEmpty(), CongressRefusal.MEMBERS_MEET_ONCE);
    }

    /** Delegates of the next term take some months to elect. */
    private static final int MONTHS_OF_WARNING = 6;

    /** Whether it is the staff's assembly of the whole unit: what proposals, plan and reports mean by the congress. */
    boolean isOfTheUnit() {
        return kind.isOfStaff() && label.isEmpty();
    }

    /** Whether the two are terms of one body, which follow each other. */
    boolean isSameBody(Term other) {
        return isBodyOf(other.kind.isOfStaff(), other.label);
    }

    boolean isBodyOf(boolean isOfStaff, String whose) {
        return kind.isOfStaff() == isOfStaff && label.equals(whose);
    }

    /** What assembles, with whose it is: 教代会, 后勤公司职工大会. */
    String name(BiFunction<String, Object[], String> say) {
        var usual = say.apply(kind.word(), new Object[0]);
        return label.isEmpty() ? usual : say.apply("congress.kind.of", new Object[] {label, usual});
    }

    /** As the log of steps keeps it. */
    String logged() {
        return "{" + kind.word() + "} " + (label.isEmpty() ? "" : label + " ") + number;
    }

    /** Its last day, as long as the next one does not begin earlier. */
    LocalDate ends() {
        return begins.plusYears(years).minusDays(1);
    }

    /**
     * Where it stands.
     *
     * @param isFollowed whether a later term of the same body has begun
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
        return new Term(union, id, kind, number, years, begins, region, staff, label, version);
    }
}
