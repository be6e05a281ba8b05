package io.zhijia.privacy;

import static io.zhijia.privacy.PrivacyPermission.RENEW_KEYS;

import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Notice;
import io.zhijia.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The log for those who answer for it, and for each person what is about them. */
@Controller
class PrivacyController {

    private final AuditReading audit;
    private final KeyService keys;
    private final DateTimeFormatter clockTime;

    PrivacyController(AuditReading audit, KeyService keys, Clock clock) {
        this.audit = audit;
        this.keys = keys;
        this.clockTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @Bean
    static MenuEntry privacyMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/privacy", "privacy.menu", 90);
    }

    @GetMapping("/privacy")
    String log(
            Actor actor,
            @Valid @ModelAttribute("search") Search search,
            BindingResult typed,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        var asked = typed.hasErrors() ? Search.NONE : search;
        page.addAttribute("search", asked);
        page.addAttribute("lines", audit.lines(actor, asked.filter(), number));
        page.addAttribute("mayRenew", actor.may(RENEW_KEYS));
        page.addAttribute("clockTime", clockTime);
        return "privacy/log";
    }

    @PostMapping("/privacy/verification")
    String verify(Actor actor, RedirectAttributes next) {
        var broken = audit.firstBroken(actor);
        next.addFlashAttribute(
                "notice",
                broken.isPresent()
                        ? Notice.of("privacy.broken", String.valueOf(broken.getAsLong()))
                        : Notice.of("privacy.whole"));
        return "redirect:/privacy";
    }

    @PostMapping("/privacy/keys")
    String renew(Actor actor, RedirectAttributes next) {
        next.addFlashAttribute("notice", Notice.of("privacy.renewed", keys.renew(actor)));
        return "redirect:/privacy";
    }

    @GetMapping("/privacy/log.jsonl")
    void export(Actor actor, HttpServletResponse answer) throws IOException {
        audit.lines(actor, Search.NONE.filter(), 0); // refused before the first byte
        var lines = new AuditLines(Download.JSON_LINES.into(answer, "privacy-log"));
        audit.each(actor, lines::write);
    }

    @GetMapping("/me/seen")
    String aboutMe(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        page.addAttribute("lines", audit.aboutMe(actor, number));
        page.addAttribute("clockTime", clockTime);
        return "privacy/seen";
    }

    record Search(
            @Nullable @Size(max = 40) String q,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static final Search NONE = new Search(null, null, null);

        AuditFilter filter() {
            return new AuditFilter(text(), from, to);
        }

        String text() {
            return Objects.requireNonNullElse(q, "");
        }

        boolean isNarrowed() {
            return !text().isBlank() || from != null || to != null;
        }

        String shown(@Nullable Object chosen) {
            return Objects.toString(chosen, "");
        }
    }
}
