package io.zhijia.messaging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.zhijia.identity.Actor;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's three questions: what waits for me, what have I asked for, what is new; and what the month brings. */
@Controller
class TodayController {

    private static final int NEWS = 5;
    private final ObjectProvider<Waiting> waiting;
    private final ObjectProvider<Coming> coming;
    private final ObjectProvider<Asked> asked;
    private final Inbox inbox;
    private final Clock clock;

    TodayController(
            ObjectProvider<Waiting> waiting,
            ObjectProvider<Coming> coming,
            ObjectProvider<Asked> asked,
            Inbox inbox,
            Clock clock) {
        this.waiting = waiting;
        this.coming = coming;
        this.asked = asked;
        this.inbox = inbox;
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
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("waiting", waitingFor(actor, today));
        page.addAttribute("news", inbox.news(actor, NEWS));
        page.addAttribute("coming", comingFor(actor, today));
        page.addAttribute("asked", askedBy(actor));
        return "messaging/today";
    }

    private List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        return waiting.stream()
                .flatMap(module -> module.waitingFor(actor, today).stream())
                .sorted(comparing(WaitingLine::due, nullsLast(naturalOrder())))
                .toList();
    }

    /** From today to the end of the month; near its end, a week of the next as well. */
    private List<ComingLine> comingFor(Actor actor, LocalDate today) {
        var endOfMonth = YearMonth.from(today).atEndOfMonth();
        var last = endOfMonth.isBefore(today.plusDays(7)) ? today.plusDays(7) : endOfMonth;
        return coming.stream()
                .flatMap(module -> module.coming(actor, today, last).stream())
                .sorted(comparing(ComingLine::on))
                .toList();
    }

    private List<AskedLine> askedBy(Actor actor) {
        return asked.stream()
                .flatMap(module -> module.askedBy(actor).stream())
                .sorted(comparing(AskedLine::on).reversed())
                .toList();
    }
}
