package io.zhijia.selfservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.zhijia.document.Pdf;
import io.zhijia.identity.Actor;
import io.zhijia.selfservice.OwnExport.Export;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Everything about oneself, to take along: for people as PDF, for programs as JSON. */
@Controller
class ExportController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OwnExport export;
    private final MessageSource words;

    ExportController(OwnExport export, MessageSource words) {
        this.export = export;
        this.words = words;
    }

    @GetMapping("/me/data.json")
    ResponseEntity<byte[]> json(Actor actor, Locale language) {
        var all = export.of(actor, language);
        return file(
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all), MediaType.APPLICATION_JSON, all, ".json");
    }

    @GetMapping("/me/data.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, Locale language) {
        var all = export.of(actor, language);
        return file(Pdf.of(html(all, language)), MediaType.APPLICATION_PDF, all, ".pdf");
    }

    private String html(Export all, Locale language) {
        var html = new StringBuilder("<h1>")
                .append(say("selfservice.paper", language))
                .append("</h1><p class=\"line\">")
                .append(htmlEscape(words.getMessage(
                        "selfservice.paper.of",
                        new Object[] {all.name(), all.on().toString(), all.union()},
                        language)))
                .append("</p>");
        table(
                html,
                say("selfservice.paper.data", language),
                all.data().entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), fact.getValue()))
                        .toList(),
                language);
        table(html, say("selfservice.paper.history", language), all.history(), language);
        table(html, say("selfservice.paper.requests", language), all.requests(), language);
        table(html, say("selfservice.paper.records", language), all.records(), language);
        table(html, say("selfservice.paper.seen", language), all.seen(), language);
        return html.toString();
    }

    private void table(StringBuilder html, String heading, List<List<String>> rows, Locale language) {
        html.append("<h2>").append(htmlEscape(heading)).append("</h2>");
        if (rows.isEmpty()) {
            html.append("<p>").append(say("selfservice.paper.none", language)).append("</p>");
            return;
        }
        html.append("<table><tbody>");
        for (var row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(htmlEscape(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, Export all, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(all.name() + " " + all.on() + ending, UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
