package io.zhijia.retention;

import static java.util.stream.Collectors.toMap;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import io.zhijia.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Year;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RetentionController {

    private final RetentionService service;

    RetentionController(RetentionService service) {
        this.service = service;
    }

    @Bean
    static MenuEntry retentionMenu() {
        return MenuEntry.forOfficers(Section.RECORDS, "/archive/packages", "retention.menu", 50)
                .and("/archive/retention");
    }

    @GetMapping("/archive/packages")
    String years(Actor actor, Model page) {
        page.addAttribute("years", service.years(actor));
        return "retention/years";
    }

    @PostMapping("/archive/packages/{year}/closing")
    String close(Actor actor, @PathVariable Year year, RedirectAttributes next) {
        service.close(actor, year);
        next.addFlashAttribute("notice", "retention.closed.now");
        return "redirect:/archive/packages";
    }

    @GetMapping("/archive/packages/{year}.zip")
    void download(Actor actor, @PathVariable Year year, HttpServletResponse response) throws IOException {
        service.table(actor); // refuses before anything is sent
        service.write(actor, year, Download.ZIP.into(response, "zhijia-" + year));
    }

    @GetMapping("/archive/retention")
    String table(Actor actor, Model page) {
        page.addAttribute("table", service.table(actor));
        return "retention/table";
    }

    @PostMapping("/archive/retention")
    String decide(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        var decided = Stream.of(RecordKind.values())
                .filter(kind -> typed.containsKey(kind.name()))
                .collect(toMap(
                        kind -> kind, kind -> Typed.as(RetentionPeriod::valueOf, typed.getOrDefault(kind.name(), ""))));
        service.decide(actor, decided);
        next.addFlashAttribute("notice", "retention.decided");
        return "redirect:/archive/retention";
    }
}
