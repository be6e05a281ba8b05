package io.zhijia.keeping;

import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import io.zhijia.web.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table, the preview, the clearing and its reports. */
@Controller
@RequestMapping("/privacy/keeping")
class KeepingController {

    private static final String PAGE = "redirect:/privacy/keeping";

    /** What a law says must be kept: message keys below {@code keeping.protected}. */
    private static final List<String> PROTECTED = List.of("membership", "log", "records", "minutes");

    private final KeepingService service;
    private final MessageSource words;
    private final Clock clock;
    private final DateTimeFormatter clockTime;

    KeepingController(KeepingService service, MessageSource words, Clock clock) {
        this.service = service;
        this.words = words;
        this.clock = clock;
        this.clockTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @GetMapping
    String show(Actor actor, Model page) {
        page.addAttribute("periods", service.periods(actor));
        page.addAttribute("gate", service.gate(actor));
        page.addAttribute("asOf", service.asOf(actor));
        page.addAttribute("clearings", service.latest(actor));
        page.addAttribute("kept", PROTECTED);
        page.addAttribute("clockTime", clockTime);
        return "keeping/show";
    }

    @PostMapping("/{kind}")
    String setMonths(
            Actor actor,
            @PathVariable String kind,
            @RequestParam(defaultValue = "0") int months,
            RedirectAttributes next) {
        service.setMonths(actor, kind, months);
        next.addFlashAttribute("notice", "keeping.set");
        return PAGE;
    }

    @PostMapping("/clearings")
    String clear(Actor actor, RedirectAttributes next) {
        var removed = service.clear(actor).lines().stream()
                .mapToInt(Clearing.Line::removed)
                .sum();
        next.addFlashAttribute("notice", Notice.of("keeping.cleared", removed));
        return PAGE;
    }

    @GetMapping("/clearings/{id}.docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, Locale language) {
        var report = service.report(actor, id);
        var title = say("keeping.report", language);
        var paper = new WordPaper()
                .title(title)
                .text(words.getMessage(
                        "keeping.report.about",
                        new Object[] {
                            report.signature(),
                            clockTime.format(report.at()),
                            report.asOf().toString()
                        },
                        language))
                .table(
                        List.of(
                                say("keeping.kind", language),
                                say("keeping.months", language),
                                say("keeping.before", language),
                                say("keeping.removed", language)),
                        report.lines().stream()
                                .map(line -> List.of(
                                        say("keeping.kind." + line.kind(), language),
                                        String.valueOf(line.months()),
                                        line.before().toString(),
                                        String.valueOf(line.removed())))
                                .toList(),
                        46,
                        16,
                        22,
                        16)
                .signed(report.signature(), LocalDate.ofInstant(report.at(), clock.getZone()));
        return Download.WORD.of(paper.toBytes(), title + " " + report.asOf());
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
