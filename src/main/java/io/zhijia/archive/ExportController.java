package io.zhijia.archive;

import io.zhijia.identity.Actor;
import io.zhijia.union.GroupNames;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The record book on paper. */
@Controller
class ExportController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RecordService service;
    private final GroupNames union;
    private final MessageSource words;
    private final Clock clock;

    ExportController(RecordService service, GroupNames union, MessageSource words, Clock clock) {
        this.service = service;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** As many entries as there are, sent while they are read. */
    @GetMapping("/records/export.xlsx")
    void excel(Actor actor, @ModelAttribute("query") RecordQuery query, Locale locale, HttpServletResponse response)
            throws IOException {
        isExcel(response, "records.xlsx");
        var title = union.union(actor) + " " + words.getMessage("archive.list", null, locale);
        try (var sheet = new RecordSheet(
                response.getOutputStream(), title, made(actor, locale), key -> words.getMessage(key, null, locale))) {
            service.each(actor, query.filter(), sheet::add);
            if (RecordScope.of(actor).everything()) {
                sheet.add(service.totals(actor, query.filter()));
            }
        }
    }

    static void isExcel(HttpServletResponse response, String name) {
        response.setContentType(EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private String made(Actor actor, Locale locale) {
        return words.getMessage(
                "archive.made", new Object[] {actor.name(), LocalDate.now(clock).toString()}, locale);
    }
}
