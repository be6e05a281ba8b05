package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetRefusal.DAYS_TURNED_ROUND;
import static io.zhijia.fileset.FileSetRefusal.NAME_MISSING;
import static io.zhijia.fileset.FileSetRefusal.ONLY_A_TEMPLATE;
import static io.zhijia.fileset.FileSetRefusal.TOO_LONG;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.fileset.FileSetState.Template;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/**
 * A set of books.
 *
 * @param name of a template, a sitting, an inspection; empty where the days say enough
 */
record FileSet(
        UnionId union, FileSetId id, Line line, String name, FileSetState state, MemberId keptBy, LocalDate since) {

    private static final int MOST_YEARS = 2;

    static FileSet template(UnionId union, Line line, String name, MemberId by, LocalDate today) {
        refuseIf(name.isBlank(), NAME_MISSING);
        return new FileSet(union, FileSetId.next(), line, name.strip(), new Template(), by, today);
    }

    static FileSet opened(UnionId union, Line line, String name, Opened days, MemberId by, LocalDate today) {
        refuseIf(line.isNamed() && name.isBlank(), NAME_MISSING);
        refuseIf(days.to().isBefore(days.from()), DAYS_TURNED_ROUND);
        refuseIf(!days.to().isBefore(days.from().plusYears(MOST_YEARS)), TOO_LONG, MOST_YEARS);
        return new FileSet(union, FileSetId.next(), line, name.strip(), days, by, today);
    }

    boolean isTemplate() {
        return state instanceof Template;
    }

    /** Nothing is put into a template. */
    void mustBeOpened() {
        refuseIf(isTemplate(), ONLY_A_TEMPLATE);
    }

    boolean isOpenOn(LocalDate day) {
        return state instanceof Opened(var from, var to) && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Both would keep the same: the same line of work in the same days; or the same sitting, the same inspection. */
    boolean repeats(FileSet other) {
        return line == other.line
                && state instanceof Opened mine
                && other.state instanceof Opened theirs
                && mine.touches(theirs)
                && (!line.isNamed() || name.equals(other.name));
    }

    /** The days as people say them: a year, a school year, or from one day to another. */
    String days() {
        return switch (state) {
            case Template() -> "";
            case Opened(var from, var to) -> days(from, to);
        };
    }

    private static String days(LocalDate from, LocalDate to) {
        var isYear = to.equals(from.plusYears(1).minusDays(1)) && from.getDayOfMonth() == 1;
        if (isYear && from.getMonthValue() == 1) {
            return String.valueOf(from.getYear());
        }
        return isYear ? from.getYear() + "–" + to.getYear() : from + " – " + to;
    }
}
