package io.zhijia.messaging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.zhijia.identity.Actor;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TodayController {

    private final ObjectProvider<Waiting> modules;
    private final Clock clock;

    TodayController(ObjectProvider<Waiting> modules, Clock clock) {
        this.modules = modules;
        this.clock = clock;
    }

    @Bean
    static MenuEntry todayMenu() {
        return MenuEntry.forEveryone(Section.TODAY, "/", "messaging.today", 10);
    }

    @GetMapping("/")
    String today(Actor actor, Model page) {
        var today = LocalDate.now(clock);
        page.addAttribute("actor", actor);
        page.addAttribute("today", today);
        page.addAttribute("lines", linesFor(actor, today));
        return "messaging/today";
    }

    private List<WaitingLine> linesFor(Actor actor, LocalDate today) {
        return modules.stream()
                .flatMap(module -> module.waitingFor(actor, today).stream())
                .sorted(comparing(WaitingLine::due, nullsLast(naturalOrder())))
                .toList();
    }
}
