package io.zhijia.memberday;

import static io.zhijia.memberday.DayLines.MONTHS_AHEAD;
import static io.zhijia.memberday.MemberDayPermission.EXPORT_DAYS;
import static io.zhijia.memberday.MemberDayPermission.KEEP_DAY_RULES;
import static java.util.stream.Collectors.toMap;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.memberday.PersonsDay.Kind;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnionGroup;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month of people's days. */
@Controller
class DayController {

    private final DayService service;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    DayController(DayService service, UnionDirectory union, MessageSource words, Clock clock) {
        this.service = service;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** Everybody may look: who holds no office sees the own days. */
    @GetMapping("/members/days")
    ModelAndView month(Actor actor, @RequestParam @Nullable YearMonth month) {
        var shown = month == null ? YearMonth.now(clock) : month;
        return new ModelAndView("memberday/month")
                .addObject("month", shown)
                .addObject("today", LocalDate.now(clock))
                .addObject("days", days(actor, shown))
                .addObject("groups", groups(actor))
                .addObject("years", service.rules(actor).years())
                .addObject("seesOthers", service.seesOthers(actor))
                .addObject("mayExport", actor.may(EXPORT_DAYS))
                .addObject("mayKeep", actor.may(KEEP_DAY_RULES));
    }

    @GetMapping("/members/days.xlsx")
    void excel(Actor actor, @RequestParam @Nullable YearMonth month, Locale language, HttpServletResponse answer)
            throws IOException {
        actor.must(EXPORT_DAYS);
        var shown = month == null ? YearMonth.now(clock) : month;
        var days = days(actor, shown);
        var groups = groups(actor);
        var title = say(language, "memberday.title");
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title + " " + shown))) {
            for (var kind : days.keySet()) {
                sheets.list(
                        say(language, kind.word()),
                        shown + "　" + say(language, kind.word() + ".about", MONTHS_AHEAD),
                        actor.signature() + "　" + LocalDate.now(clock),
                        columns(language),
                        days.get(kind).stream()
                                .map(day -> row(day, groups, language))
                                .iterator());
            }
        }
    }

    private List<SheetColumn> columns(Locale language) {
        return List.of(
                SheetColumn.day(say(language, "memberday.column.day")),
                SheetColumn.text(say(language, "membership.column.number"), 12),
                SheetColumn.text(say(language, "membership.column.name"), 12),
                SheetColumn.text(say(language, "membership.column.group"), 20),
                SheetColumn.text(say(language, "memberday.column.what"), 20));
    }

    private List<Object> row(PersonsDay day, Map<UUID, String> groups, Locale language) {
        var person = day.person();
        return List.of(
                day.on(),
                person.number(),
                person.name(),
                person.group() == null ? "" : groups.getOrDefault(person.group(), ""),
                day.years() == 0 ? "" : say(language, day.kind().word() + ".years", day.years()));
    }

    /** Of retirements also those of the year before whom the register still has in service. */
    private Map<Kind, List<PersonsDay>> days(Actor actor, YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var days = new LinkedHashMap<Kind, List<PersonsDay>>();
        days.put(Kind.BIRTHDAY, service.birthdays(actor, first, last));
        days.put(Kind.SERVICE, service.service(actor, first, last));
        days.put(
                Kind.RETIREMENT,
                service.retirements(
                        actor,
                        first.minusYears(1),
                        month.plusMonths(MONTHS_AHEAD).atEndOfMonth()));
        return days;
    }

    private Map<UUID, String> groups(Actor actor) {
        return union.groups(actor).stream().collect(toMap(group -> group.id().value(), UnionGroup::name));
    }

    private String say(Locale language, String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
