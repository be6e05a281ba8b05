package io.zhijia.membercase;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom nobody has seen for half a year: a reminder for a person, never a decision. */
@Controller
class IdleController {

    private static final int MONTHS = 6;

    private final IdleMembers idle;
    private final Clock clock;

    IdleController(IdleMembers idle, Clock clock) {
        this.idle = idle;
        this.clock = clock;
    }

    @GetMapping("/members/cases/idle")
    String list(Actor actor, Model page) {
        page.addAttribute("lines", idle.since(actor, LocalDate.now(clock).minusMonths(MONTHS)));
        return "membercase/idle";
    }
}
