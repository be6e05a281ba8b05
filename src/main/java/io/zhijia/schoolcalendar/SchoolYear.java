package io.zhijia.schoolcalendar;

import io.zhijia.almanac.ExchangedDays;
import io.zhijia.almanac.Festival;
import io.zhijia.almanac.StatutoryHolidays;
import io.zhijia.schoolcalendar.SchoolSpan.Kind;
import io.zhijia.web.HtmlPage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms, breaks and exchanged days a unit has said, on top of the statutory holidays. */
public record SchoolYear(List<SchoolSpan> spans) {

    /** Nothing said: only statutory holidays and week-ends. */
    public static final SchoolYear UNSAID = new SchoolYear(List.of());

    /** Why the school is closed: a break by its name, or a statutory holiday. */
    public record Closing(String name, @Nullable Festival festival) {

        public String said(HtmlPage page) {
            return festival == null ? name : page.say(festival.word());
        }
    }

    /** What closes the school that day: a break or a statutory holiday; week-ends do not count. */
    public Optional<Closing> closing(LocalDate day) {
        if (among(Kind.WORKDAYS, day).isPresent()) {
            return Optional.empty();
        }
        return among(Kind.BREAK, day)
                .map(span -> new Closing(span.name(), null))
                .or(() -> StatutoryHolidays.on(day)
                        .map(festival -> new Closing(festival.names().getFirst(), festival)));
    }

    /** What closes the school on every one of these days; empty where one of them is left. */
    public Optional<Closing> closing(LocalDate first, LocalDate last) {
        return days(first, last).allMatch(day -> closing(day).isPresent()) ? closing(first) : Optional.empty();
    }

    public boolean isSchoolDay(LocalDate day) {
        return closing(day).isEmpty()
                && (!isWeekend(day) || among(Kind.WORKDAYS, day).isPresent());
    }

    /** Whether people work that day: as the unit says, else as the government exchanges days (调休), else on school days. */
    public boolean isWorked(LocalDate day) {
        if (among(Kind.WORKDAYS, day).isPresent()) {
            return true;
        }
        if (among(Kind.BREAK, day).isPresent()) {
            return false;
        }
        return ExchangedDays.isWorked(day).orElseGet(() -> isSchoolDay(day));
    }

    /** The last of so many working days that follow that day; the day itself does not count. */
    public LocalDate workedDaysAfter(LocalDate day, int days) {
        var last = day;
        for (var gone = 0; gone < days; ) {
            last = last.plusDays(1);
            gone += isWorked(last) ? 1 : 0;
        }
        return last;
    }

    /** That day or the first school day after it, as long as the last day is not passed. */
    public Optional<LocalDate> schoolDayFrom(LocalDate day, LocalDate last) {
        return day.isAfter(last)
                ? Optional.empty()
                : days(day, last).filter(this::isSchoolDay).findFirst();
    }

    /** The terms that share days with these, the earliest first. */
    public List<SchoolSpan> terms(LocalDate first, LocalDate last) {
        return spans.stream()
                .filter(span -> span.kind() == Kind.TERM && span.touches(first, last))
                .sorted(java.util.Comparator.comparing(SchoolSpan::begins))
                .toList();
    }

    private Optional<SchoolSpan> among(Kind kind, LocalDate day) {
        return spans.stream()
                .filter(span -> span.kind() == kind && span.covers(day))
                .findFirst();
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
