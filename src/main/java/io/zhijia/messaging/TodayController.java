package io.zhijia.messaging;

import io.zhijia.identity.Actor;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's three questions: what waits for me, what have I asked for, what is new; and what the month brings. */
@Controller
class TodayController {

    private final TodayService service;
    private final Clock clock;

    TodayController(TodayService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Bean
    static MenuEntry todayMenu() {
        return MenuEntry.forEveryone(Section.TODAY, "/", "messaging.today", 10);
    }

    @GetMapping("/")
    String today(Actor actor, Model page) {
        var today = LocalDate.now(clock);
        var found = service.of(actor, today);
        page.addAttribute("actor", actor);
        page.addAttribute("today", today);
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("waiting", found.waiting());
        page.addAttribute("news", found.news());
        page.addAttribute("coming", found.coming());
        page.addAttribute("asked", found.asked());
        return "messaging/today";
    }
}
