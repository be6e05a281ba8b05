package io.zhijia.memberday;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Coming;
import io.zhijia.messaging.ComingLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People's days under 今天 and in the month calendar: one line for all who have the same day for the same reason. */
@Component
@Transactional(readOnly = true)
class DayLines implements Coming {

    static final int MONTHS_AHEAD = 6;
    private static final int BIRTHDAYS_AHEAD = 6;
    private static final int NAMES = 3;

    private final DayService service;
    private final MessageSource words;

    DayLines(DayService service, MessageSource words) {
        this.service = service;
        this.words = words;
    }

    /** A week of birthdays, the rest of the month otherwise, and how many reach retirement age within half a year. */
    @Override
    public List<ComingLine> coming(Actor actor, LocalDate first, LocalDate last) {
        var aWeek = first.plusDays(BIRTHDAYS_AHEAD);
        var birthdays = service.birthdays(actor, first, aWeek.isAfter(last) ? last : aWeek);
        var days = Stream.concat(birthdays.stream(), service.service(actor, first, last).stream());
        return Stream.concat(
                        lines(days), ahead(service.retirements(actor, first, first.plusMonths(MONTHS_AHEAD)), first))
                .toList();
    }

    @Override
    public List<ComingLine> inCalendar(Actor actor, LocalDate first, LocalDate last) {
        return lines(Stream.of(
                                service.birthdays(actor, first, last),
                                service.service(actor, first, last),
                                service.retirements(actor, first, last))
                        .flatMap(List::stream))
                .toList();
    }

    private Stream<ComingLine> lines(Stream<PersonsDay> days) {
        var order = Comparator.comparing(Reason::on)
                .thenComparing(Reason::kind)
                .thenComparing(Reason::years, Comparator.reverseOrder());
        return days
                .collect(groupingBy(
                        day -> new Reason(
                                day.on(), day.kind(), day.kind() == PersonsDay.Kind.SERVICE ? day.years() : 0),
                        () -> new TreeMap<>(order),
                        java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new ComingLine(
                        say(
                                one.getKey().kind().word() + ".line",
                                names(one.getValue()),
                                one.getKey().years()),
                        one.getKey().on(),
                        path(one.getKey().on())));
    }

    private record Reason(LocalDate on, PersonsDay.Kind kind, int years) {}

    private Stream<ComingLine> ahead(List<PersonsDay> retirements, LocalDate today) {
        return retirements.isEmpty()
                ? Stream.empty()
                : Stream.of(new ComingLine(
                        say("memberday.ahead", names(retirements), MONTHS_AHEAD),
                        retirements.getFirst().on(),
                        path(today) + "#RETIREMENT"));
    }

    private String names(List<PersonsDay> days) {
        var some = days.stream().limit(NAMES).map(day -> day.person().name()).collect(joining(say("memberday.and")));
        return days.size() > NAMES ? say("memberday.more", some, days.size()) : some;
    }

    private static String path(LocalDate on) {
        return "/members/days?month=" + YearMonth.from(on);
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, LocaleContextHolder.getLocale());
    }
}
