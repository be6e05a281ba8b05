package io.zhijia.memberstat;

import static io.zhijia.memberstat.StatisticsPermission.KEEP_STATISTICS;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.membership.FactKind;
import io.zhijia.memberstat.Span.Scale;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Statistics of members. */
@Controller
class StatisticsController {

    private final StatisticsService service;
    private final Naming naming;
    private final MessageSource words;
    private final Clock clock;

    StatisticsController(StatisticsService service, Naming naming, MessageSource words, Clock clock) {
        this.naming = naming;
        this.service = service;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/members/statistics")
    ModelAndView show(
            Actor actor,
            @RequestParam @Nullable LocalDate day,
            @RequestParam(defaultValue = "YEAR") Scale scale,
            Locale language) {
        return show(actor, day(day), scale, new Said(null, null, LocalDate.now(clock)), language);
    }

    @PostMapping("/members/statistics")
    ModelAndView say(
            Actor actor,
            @Valid @ModelAttribute("form") Said form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        actor.must(KEEP_STATISTICS);
        if (typed.hasErrors()) {
            return show(actor, LocalDate.now(clock), Scale.YEAR, form, language);
        }
        var since = form.day();
        if (form.staff() != null) {
            service.sayStaff(actor, since, form.staff());
        }
        if (form.growth() != null) {
            service.sayTarget(actor, since.getYear(), form.growth());
        }
        next.addFlashAttribute("notice", "memberstat.said");
        return new ModelAndView("redirect:/members/statistics");
    }

    @GetMapping("/members/statistics/movements")
    ModelAndView movements(
            Actor actor,
            @RequestParam @Nullable LocalDate first,
            @RequestParam @Nullable LocalDate last,
            @RequestParam @Nullable FactKind kind) {
        var until = day(last);
        var from = first == null ? until.withDayOfYear(1) : first;
        return new ModelAndView("memberstat/movements")
                .addObject("first", from)
                .addObject("last", until)
                .addObject("movements", service.movements(actor, from, until, kind));
    }

    @GetMapping("/members/statistics.xlsx")
    void excel(
            Actor actor,
            @RequestParam @Nullable LocalDate day,
            @RequestParam(defaultValue = "YEAR") Scale scale,
            @RequestParam(defaultValue = "true") boolean names,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var statistics = service.of(actor, day(day), scale, language);
        var span = statistics.span();
        var moved = service.movements(actor, span.first(), span.last(), null);
        var title = say("memberstat.title", language);
        var about = span.first() + " – " + span.last();
        var maker = actor.signature() + "　" + LocalDate.now(clock);
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title), naming.cover(actor, names, language))) {
            sheets.list(
                    title,
                    about,
                    maker,
                    figures(language),
                    rows(statistics, language).iterator());
            sheets.list(
                    say("memberstat.movements", language),
                    about,
                    maker,
                    Stream.of(
                                    "membership.fact.on",
                                    "membership.fact.kind",
                                    "membership.column.number",
                                    "membership.column.name")
                            .map(key -> SheetColumn.text(say(key, language), 16))
                            .toList(),
                    moved.stream()
                            .map(one -> List.of(
                                    one.on().toString(),
                                    say(one.kind().word(), language),
                                    names ? one.number() : "",
                                    one.name()))
                            .iterator());
        }
    }

    private List<SheetColumn> figures(Locale language) {
        return Stream.of("memberstat.what", "memberstat.figure", "memberstat.share")
                .map(key -> SheetColumn.text(say(key, language), 24))
                .toList();
    }

    private List<List<String>> rows(Statistics statistics, Locale language) {
        var staff = statistics.staff();
        var rate = staff == null
                ? Stream.<List<String>>empty()
                : Stream.of(
                        List.of(say("memberstat.staff", language), staff.toString(), ""),
                        List.of(
                                say("memberstat.joinRate", language),
                                statistics.inService() + "/" + staff,
                                statistics.joinRate()));
        var figures = Stream.of(statistics.totals(), statistics.ages(), statistics.groups())
                .flatMap(List::stream)
                .map(figure -> List.of(
                        figure.name(),
                        figure.isHidden() ? say("memberstat.few", language) : String.valueOf(figure.count()),
                        figure.share()));
        var movements = statistics.movements().entrySet().stream()
                .map(one -> List.of(say(one.getKey().word(), language), String.valueOf(one.getValue()), ""));
        return Stream.of(figures, rate, movements).flatMap(lines -> lines).toList();
    }

    private ModelAndView show(Actor actor, LocalDate day, Scale scale, Said form, Locale language) {
        return new ModelAndView("memberstat/show")
                .addObject("day", day)
                .addObject("scale", scale)
                .addObject("statistics", service.of(actor, day, scale, language))
                .addObject("form", form)
                .addObject("mayKeep", actor.may(KEEP_STATISTICS));
    }

    private LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    /**
     * What the program cannot know.
     *
     * @param staff null leaves it as it is
     * @param growth of the year of the day; null leaves it as it is
     */
    record Said(
            @Nullable @Min(1) @Max(1_000_000) Integer staff,
            @Nullable @Min(0) @Max(1_000_000) Integer growth,
            @NotNull LocalDate since) {

        LocalDate day() {
            return Objects.requireNonNull(since);
        }

        String shown(@Nullable Object value) {
            return Objects.toString(value, "");
        }
    }
}
