package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.planning.PlanRefusal.HOURS_THE_WRONG_WAY;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import io.zhijia.almanac.Festival;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * When and where an item takes place.
 *
 * @param begins first day
 * @param ends last day, the same as {@code begins} for a single day
 * @param wholeMonths only the months are known
 * @param anchor the festival the days were derived from
 */
record Days(
        LocalDate begins,
        LocalDate ends,
        boolean wholeMonths,
        @Nullable Hours hours,
        String venue,
        @Nullable Anchor anchor) {

    /** From and until on the clock. */
    record Hours(LocalTime from, LocalTime until) {
        Hours {
            refuseIf(!until.isAfter(from), HOURS_THE_WRONG_WAY, from, until);
        }

        @Override
        public String toString() {
            return from + "–" + until;
        }
    }

    /** So many days before (negative) or after a festival. */
    record Anchor(Festival festival, int offset) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    Days {
        refuseIf(ends.isBefore(begins), ENDS_BEFORE_IT_BEGINS, begins, ends);
    }

    static Days of(LocalDate begins, LocalDate ends) {
        return new Days(begins, ends, false, null, "", null);
    }

    static Days on(LocalDate day) {
        return of(day, day);
    }

    static Days in(YearMonth first, YearMonth last) {
        return new Days(first.atDay(1), last.atEndOfMonth(), true, null, "", null);
    }

    /** The same length, beginning on another day. */
    Days from(LocalDate day) {
        return new Days(day, day.plusDays(DAYS.between(begins, ends)), false, hours, venue, null);
    }

    /** Into another month: whole months stay whole, a day keeps its number as far as the month has it. */
    Days movedTo(YearMonth month) {
        if (wholeMonths) {
            var length = YearMonth.from(begins).until(YearMonth.from(ends), MONTHS);
            return new Days(month.atDay(1), month.plusMonths(length).atEndOfMonth(), true, hours, venue, null);
        }
        return from(month.atDay(Math.min(begins.getDayOfMonth(), month.lengthOfMonth())));
    }

    /** The same days, whatever the hour and the place. */
    boolean spansLike(Days other) {
        return begins.equals(other.begins) && ends.equals(other.ends) && wholeMonths == other.wholeMonths;
    }

    /** The festival goes on giving the days as long as they are the same; a form does not speak of it. */
    Days stillFollowing(Days before) {
        return anchor == null && spansLike(before)
                ? new Days(begins, ends, wholeMonths, hours, venue, before.anchor)
                : this;
    }

    /** These days, at the hours and the place of others. */
    Days at(Days other) {
        return new Days(begins, ends, wholeMonths, other.hours, other.venue, anchor);
    }

    boolean touches(YearMonth month) {
        return !begins.isAfter(month.atEndOfMonth()) && !ends.isBefore(month.atDay(1));
    }

    /** Month and day, once or as a range; only the months where no more is known. */
    @Override
    public String toString() {
        if (wholeMonths) {
            var first = YearMonth.from(begins);
            var last = YearMonth.from(ends);
            return first.equals(last) ? first.toString() : first + " – " + last;
        }
        return begins.equals(ends) ? begins.toString() : begins + " – " + ends;
    }

    /** The days without the year. */
    String shortly() {
        return begins.equals(ends) ? DAY.format(begins) : DAY.format(begins) + " – " + DAY.format(ends);
    }
}
