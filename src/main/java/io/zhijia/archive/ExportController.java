package io.zhijia.archive;

import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import io.zhijia.union.GroupNames;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The record book on paper. */
@Controller
class ExportController {

    private final RecordService service;
    private final GroupNames union;
    private final Naming naming;
    private final MessageSource words;
    private final Clock clock;

    ExportController(RecordService service, GroupNames union, Naming naming, MessageSource words, Clock clock) {
        this.naming = naming;
        this.service = service;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** As many entries as there are, sent while they are read. */
    @GetMapping("/records/export.xlsx")
    void excel(
            Actor actor,
            @ModelAttribute("query") RecordQuery query,
            @RequestParam(defaultValue = "true") boolean names,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var filter = query.filter();
        RecordSheet.write(
                new Sheets(
                        Download.EXCEL.into(response, words.getMessage("archive.list", null, locale)),
                        naming.cover(actor, names, locale)),
                union.union(actor) + " " + words.getMessage("archive.list", null, locale),
                filter.from() == null && filter.to() == null
                        ? ""
                        : Objects.toString(filter.from(), "…") + " – " + Objects.toString(filter.to(), "…"),
                made(actor, locale),
                lines -> service.each(actor, filter, lines),
                RecordScope.of(actor).everything() ? List.of(service.totals(actor, filter)) : List.of(),
                key -> words.getMessage(key, null, locale));
    }

    private String made(Actor actor, Locale locale) {
        return words.getMessage(
                "archive.made", new Object[] {actor.name(), LocalDate.now(clock).toString()}, locale);
    }
}
