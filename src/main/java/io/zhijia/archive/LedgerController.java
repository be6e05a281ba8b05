package io.zhijia.archive;

import io.zhijia.document.Pdf;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.union.GroupNames;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import io.zhijia.work.WorkArea;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger (台账汇总): what the entries of a period come to, by area, month or group. */
@Controller
class LedgerController {

    private final RecordService service;
    private final FilterViews views;
    private final GroupNames union;
    private final Naming naming;
    private final MessageSource words;
    private final Clock clock;

    LedgerController(
            RecordService service,
            FilterViews views,
            GroupNames union,
            Naming naming,
            MessageSource words,
            Clock clock) {
        this.naming = naming;
        this.service = service;
        this.views = views;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static MenuEntry ledgerMenu() {
        return MenuEntry.forEveryone(Section.RECORDS, "/records/ledger", "archive.ledger.menu", 20);
    }

    @GetMapping("/records/ledger")
    String ledger(
            Actor actor,
            @ModelAttribute("query") RecordQuery query,
            @RequestParam(defaultValue = "AREA") LedgerBy by,
            Locale locale,
            Model page) {
        var filter = period(query);
        page.addAttribute("view", views.of(actor, filter));
        page.addAttribute("by", by);
        page.addAttribute("lines", lines(actor, filter, by, locale));
        page.addAttribute("total", new LedgerLine("", filter, service.totals(actor, filter)));
        page.addAttribute("linked", RecordScope.of(actor).everything());
        return "archive/ledger";
    }

    @GetMapping("/records/ledger.xlsx")
    void excel(
            Actor actor,
            @ModelAttribute("query") RecordQuery query,
            @RequestParam(defaultValue = "AREA") LedgerBy by,
            @RequestParam(defaultValue = "true") boolean names,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var filter = period(query);
        LedgerSheet.write(
                new Sheets(
                        Download.EXCEL.into(response, say("archive.ledger", locale)),
                        naming.cover(actor, names, locale)),
                title(actor, by, locale),
                filter.from() + " – " + filter.to(),
                maker(actor, locale),
                lines(actor, filter, by, locale),
                total(actor, filter, locale),
                key -> say(key, locale));
    }

    @GetMapping("/records/ledger.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor,
            @ModelAttribute("query") RecordQuery query,
            @RequestParam(defaultValue = "AREA") LedgerBy by,
            @RequestParam(defaultValue = "true") boolean names,
            Locale locale) {
        var cover = naming.cover(actor, names, locale);
        var filter = period(query);
        var lines = new ArrayList<>(lines(actor, filter, by, locale));
        lines.add(total(actor, filter, locale));
        var html = LedgerHtml.of(
                title(actor, by, locale), made(actor, filter, locale), lines, key -> say(key, locale), cover);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(Pdf.of(html));
    }

    private String title(Actor actor, LedgerBy by, Locale locale) {
        return union.union(actor) + " " + say("archive.ledger", locale) + " " + say(by.word(), locale);
    }

    private String made(Actor actor, RecordFilter filter, Locale locale) {
        return filter.from() + " – " + filter.to() + "　" + maker(actor, locale);
    }

    private String maker(Actor actor, Locale locale) {
        var made = new Object[] {actor.name(), LocalDate.now(clock).toString()};
        return words.getMessage("archive.made", made, locale);
    }

    private LedgerLine total(Actor actor, RecordFilter filter, Locale locale) {
        return new LedgerLine(say("archive.total", locale), filter, service.totals(actor, filter));
    }

    private RecordFilter period(RecordQuery query) {
        var filter = query.filter();
        var year = RecordFilter.of(Year.now(clock));
        return filter.from() == null && filter.to() == null ? filter.between(year.from(), year.to()) : filter;
    }

    private List<LedgerLine> lines(Actor actor, RecordFilter filter, LedgerBy by, Locale locale) {
        return service.ledger(actor, filter, by).stream()
                .map(row -> line(row, filter, by, locale))
                .toList();
    }

    private LedgerLine line(LedgerRow row, RecordFilter filter, LedgerBy by, Locale locale) {
        return switch (by) {
            case AREA -> {
                var area = WorkArea.valueOf(row.key());
                yield new LedgerLine(say(area.word(), locale), filter.in(area), row.totals());
            }
            case MONTH -> new LedgerLine(row.key(), filter.within(YearMonth.parse(row.key())), row.totals());
            case GROUP ->
                row.key().isEmpty()
                        ? new LedgerLine(
                                say("archive.group.none", locale), filter.of(RecordFilter.NO_GROUP), row.totals())
                        : new LedgerLine(row.name(), filter.of(UUID.fromString(row.key())), row.totals());
        };
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
