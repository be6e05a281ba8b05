package io.zhijia.reporting;

import static io.zhijia.reporting.ReportController.PATH;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.Naming;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports on paper: one as an official letter, a year as Excel. */
@Controller
class ReportPaperController {

    private final ReportService service;
    private final ReportViews views;
    private final UnionDirectory union;
    private final IdentityService people;
    private final Naming naming;
    private final MessageSource words;
    private final Clock clock;

    ReportPaperController(
            ReportService service,
            ReportViews views,
            UnionDirectory union,
            IdentityService people,
            Naming naming,
            MessageSource words,
            Clock clock) {
        this.naming = naming;
        this.service = service;
        this.views = views;
        this.union = union;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** Papers are Chinese whoever prints them. */
    @GetMapping(PATH + "/{id}/report.docx")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable ReportId id, @RequestParam(defaultValue = "true") boolean names) {
        var cover = naming.cover(actor, names, Locale.CHINA);
        var told = service.read(actor, id);
        var to = say(told.report().to().word(), Locale.CHINA);
        return Download.WORD.of(
                ReportPaper.of(told, to, union.letterhead(actor), cover),
                cover.apply(told.report().title()));
    }

    /** Of this year if no days are given. */
    @GetMapping(PATH + ".xlsx")
    void table(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "true") boolean names,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var first = Objects.requireNonNullElse(from, LocalDate.now(clock).withDayOfYear(1));
        var last = Objects.requireNonNullElse(to, first.withDayOfYear(first.lengthOfYear()));
        var sheet = views.sheet(actor, first, last);
        var about = union.profile(actor).name() + " " + first + " – " + last;
        var maker = actor.name() + " " + LocalDate.now(clock);
        try (var sheets = new Sheets(
                Download.EXCEL.into(answer, say("reporting.menu", language)), naming.cover(actor, names, language))) {
            sheets.list(
                    say("reporting.menu", language),
                    about,
                    maker,
                    columns(language, "on:12", "to:12", "title:28", "by:12", "work:40", "opinions:40", "void:16"),
                    sheet.reports().stream()
                            .map(report -> row(actor, report, language))
                            .iterator());
            sheets.list(
                    say("reporting.requests", language),
                    about,
                    maker,
                    columns(language, "on:12", "request:40", "state:12", "answer:40", "answeredOn:12", "outcome:40"),
                    sheet.requests().stream()
                            .map(request -> List.of(
                                    request.askedOn(),
                                    request.text(),
                                    say(request.word(), language),
                                    request.answer(),
                                    request.answeredOn(),
                                    request.outcome()))
                            .iterator());
            sheets.list(
                    say("reporting.supports", language),
                    about,
                    maker,
                    Stream.concat(
                                    columns(language, "on:12", "from:12", "kind:12", "what:40").stream(),
                                    Stream.of(SheetColumn.money(say("reporting.amount", language), 14)
                                            .summed()))
                            .toList(),
                    sheet.supports().stream()
                            .map(support -> List.of(
                                    support.on(),
                                    say(support.from().word(), language),
                                    say(support.kind().word(), language),
                                    support.what(),
                                    support.amount()))
                            .iterator());
        }
    }

    private List<Object> row(Actor actor, Report report, Locale language) {
        return List.of(
                report.on(),
                say(report.to().word(), language),
                report.title(),
                people.name(actor, report.by()),
                report.work(),
                report.opinions(),
                report.voidReason());
    }

    /** Each as its word and its width. */
    private List<SheetColumn> columns(Locale language, String... columns) {
        return Arrays.stream(columns)
                .map(column -> column.split(":", 2))
                .map(column -> SheetColumn.text(say("reporting." + column[0], language), Integer.parseInt(column[1])))
                .toList();
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
