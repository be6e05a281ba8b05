package io.zhijia.operation;

import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The backups, whether they can be read, and a report of that on paper. */
@Controller
@RequestMapping("/privacy/backups")
class BackupController {

    private static final int SHOWN = 60;
    private static final List<String> COLUMNS = List.of("at", "kind", "file", "size", "holds", "result");

    private final BackupDesk desk;
    private final MessageSource words;
    private final Clock clock;
    private final DateTimeFormatter clockTime;

    BackupController(BackupDesk desk, MessageSource words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
        this.clockTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @GetMapping
    String show(Actor actor, Model page) {
        page.addAttribute("state", desk.state(actor));
        page.addAttribute("runs", desk.latest(actor, SHOWN));
        page.addAttribute("clockTime", clockTime);
        return "operation/backups";
    }

    @PostMapping("/test")
    String test(Actor actor, RedirectAttributes next) {
        desk.test(actor);
        next.addFlashAttribute("notice", "operation.backup.testing");
        return "redirect:/privacy/backups";
    }

    @GetMapping("/report.docx")
    ResponseEntity<byte[]> report(Actor actor, Locale language) {
        var runs = desk.latest(actor, SHOWN);
        var title = say("operation.backup.report", language);
        var paper = new WordPaper()
                .title(title)
                .text(say("operation.backup.report.about", language))
                .table(
                        COLUMNS.stream()
                                .map(column -> say("operation.backup." + column, language))
                                .toList(),
                        runs.stream().map(run -> row(run, language)).toList(),
                        18,
                        10,
                        26,
                        10,
                        18,
                        18)
                .signed(actor.signature(), LocalDate.now(clock));
        return Download.WORD.of(paper.toBytes(), title);
    }

    private List<String> row(BackupRun run, Locale language) {
        return Stream.of(
                        clockTime.format(run.at()),
                        say(run.kindWord(), language),
                        run.file(),
                        run.read() ? run.sizeSaid() : "",
                        run.read()
                                ? say("operation.backup.counts", language, run.tables(), run.rows(), run.files())
                                : "",
                        say(run.said().key(), language, run.said().facts().toArray()))
                .toList();
    }

    private String say(String key, Locale language, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
