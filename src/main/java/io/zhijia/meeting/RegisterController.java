package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of decisions (议定事项). */
@Controller
class RegisterController {

    private final DecisionRegister register;
    private final BroughtService congress;
    private final Clock clock;

    RegisterController(DecisionRegister register, BroughtService congress, Clock clock) {
        this.register = register;
        this.congress = congress;
        this.clock = clock;
    }

    @GetMapping("/meetings/decisions")
    String decisions(
            Actor actor,
            @RequestParam(required = false) @Nullable Year year,
            @RequestParam(defaultValue = "false") boolean open,
            Model page) {
        var shown = year == null ? Year.now(clock) : year;
        var lines = register.of(actor, shown);
        page.addAttribute("year", shown);
        page.addAttribute("years", register.years(actor));
        page.addAttribute("open", open);
        page.addAttribute("brought", congress.all(actor));
        page.addAttribute("keeper", MeetingAccess.mayKeep(actor));
        page.addAttribute("seesAll", MeetingAccess.maySeeAll(actor));
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute(
                "lines", lines.stream().filter(line -> !open || line.isOpen()).toList());
        page.addAttribute(
                "openOnes", (int) lines.stream().filter(DecisionLine::isOpen).count());
        return "meeting/decisions";
    }
}
