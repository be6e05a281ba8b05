package io.zhijia.firmcongress;

import static io.zhijia.firmcongress.FirmRefusal.NO_FILE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.firmcongress.FirmIntake.Verdict;
import io.zhijia.firmcongress.FirmRows.Column;
import io.zhijia.firmcongress.FirmRows.Read;
import io.zhijia.firmcongress.FirmRows.Row;
import io.zhijia.identity.Actor;
import io.zhijia.memberimport.Grid;
import io.zhijia.memberimport.SheetReading;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The firms as a sheet: out, and in after a look at what it would do. All of it or nothing. */
@Controller
class FirmSheetController {

    private static final int MOST_SHOWN = 200;

    private final FirmIntake intake;
    private final FirmService service;
    private final FirmsBelow below;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    FirmSheetController(
            FirmIntake intake,
            FirmService service,
            FirmsBelow below,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.intake = intake;
        this.service = service;
        this.below = below;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(FirmController.PATH + "/list.xlsx")
    void sheet(Actor actor, Locale language, HttpServletResponse answer) throws IOException {
        var all = service.all(actor);
        var units = below.of(actor, today().getYear());
        var about = union.profile(actor).name();
        var maker = actor.name() + "　" + today();
        try (var sheets = new Sheets(Download.EXCEL.into(answer, "企业职代会"))) {
            sheets.list(
                    say("firmcongress.title", language),
                    about,
                    maker,
                    List.of(
                            SheetColumn.text(say(Column.NAME.word(), language), 34),
                            SheetColumn.number(say(Column.STAFF.word(), language), 10),
                            SheetColumn.day(say(Column.UNION_SINCE.word(), language)),
                            SheetColumn.text(say(Column.FORM.word(), language), 24),
                            SheetColumn.day(say(Column.SET_UP_ON.word(), language)),
                            SheetColumn.number(say("firmcongress.delegates", language), 12),
                            SheetColumn.day(say("firmcongress.closedOn", language)),
                            SheetColumn.number(say("firmcongress.sessions", language), 10),
                            SheetColumn.day(say("firmcongress.lastSession", language)),
                            SheetColumn.number(say("firmcongress.matters", language), 14)),
                    all.stream().map(line -> cells(line, language)).iterator());
            sheets.list(
                    say("firmcongress.below", language),
                    about,
                    maker,
                    List.of(
                            SheetColumn.text(say("firmcongress.unit", language), 34),
                            SheetColumn.number(say("firmcongress.firms", language), 10)
                                    .summed(),
                            SheetColumn.number(say("firmcongress.withUnion", language), 12)
                                    .summed(),
                            SheetColumn.number(say("firmcongress.withCongress", language), 14)
                                    .summed(),
                            SheetColumn.number(say("firmcongress.rate", language), 12)),
                    units.stream()
                            .map(unit -> List.of(
                                    unit.name(),
                                    unit.coverage().firms(),
                                    unit.coverage().withUnion(),
                                    unit.coverage().withCongress(),
                                    unit.coverage().percent()))
                            .iterator());
        }
    }

    private List<?> cells(FirmLine line, Locale language) {
        var firm = line.firm();
        var congress = firm.congress();
        return Arrays.asList(
                firm.about().name(),
                firm.about().staff(),
                firm.about().unionSince(),
                congress == null ? "" : say(congress.form().word(), language),
                congress == null ? null : congress.since(),
                congress == null ? null : congress.delegates(),
                firm.closedOn(),
                line.sessions(),
                line.lastSession(),
                line.matters());
    }

    @PostMapping(FirmController.PATH + "/sheet")
    ModelAndView preview(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        service.mustKeep(actor);
        refuseIf(file == null || file.isEmpty(), NO_FILE);
        return preview(actor, read(Objects.requireNonNull(file).getBytes()));
    }

    /** The rows come back as they were shown, and are read anew. */
    @PostMapping(FirmController.PATH + "/sheet/taking")
    ModelAndView take(Actor actor, @RequestParam String rows, RedirectAttributes next) throws IOException {
        service.mustKeep(actor);
        var read = read(rows.getBytes(UTF_8));
        if (!read.mistakes().isEmpty()) {
            return preview(actor, read);
        }
        var taken = intake.take(actor, read.rows());
        next.addFlashAttribute(
                "notice",
                Notice.of(
                        "firmcongress.taken",
                        Verdict.NEW.count(taken),
                        Verdict.CHANGED.count(taken),
                        Verdict.SAME.count(taken)));
        return new ModelAndView("redirect:" + FirmController.PATH);
    }

    private ModelAndView preview(Actor actor, Read read) {
        var judged = intake.preview(actor, read.rows());
        var page = new ModelAndView("firmcongress/preview")
                .addObject("judged", judged.stream().limit(MOST_SHOWN).toList())
                .addObject("added", Verdict.NEW.count(judged))
                .addObject("changed", Verdict.CHANGED.count(judged))
                .addObject("same", Verdict.SAME.count(judged))
                .addObject(
                        "mistakes", read.mistakes().stream().limit(MOST_SHOWN).toList())
                .addObject("rows", read.mistakes().isEmpty() ? csv(read.rows()) : "");
        if (!read.mistakes().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private String csv(List<Row> rows) {
        var header = Stream.of(Column.values()).map(column -> say(column.word(), Locale.SIMPLIFIED_CHINESE));
        return Stream.concat(
                        Stream.of(header.collect(Collectors.joining(","))),
                        rows.stream().map(this::csv))
                .collect(Collectors.joining("\n"));
    }

    private String csv(Row row) {
        var congress = row.congress();
        var since = row.about().unionSince();
        return Stream.of(
                        quoted(row.about().name()),
                        String.valueOf(row.about().staff()),
                        since == null ? "" : since.toString(),
                        congress == null ? "" : quoted(say(congress.form().word(), Locale.SIMPLIFIED_CHINESE)),
                        congress == null ? "" : congress.since().toString())
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private Read read(byte[] sheet) throws IOException {
        var arrived = Files.createTempFile("zhijia", ".sheet");
        try {
            Files.write(arrived, sheet);
            List<Grid> grids = SheetReading.grids(arrived);
            return new FirmRows(words, today()).read(grids);
        } finally {
            Files.deleteIfExists(arrived);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String say(String key, Locale language) {
        return Objects.requireNonNull(words.getMessage(key, null, language));
    }
}
