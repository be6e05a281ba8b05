package io.zhijia.messaging;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class InboxController {

    private final Inbox inbox;
    private final Clock clock;

    InboxController(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Bean
    static PersonColumns inboxPeople() {
        return PersonColumns.of("messaging.message.member");
    }

    @Bean
    static MenuEntry inboxMenu() {
        return MenuEntry.forEveryone(Section.TODAY, "/inbox", "messaging.inbox", 20);
    }

    @GetMapping("/inbox")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        page.addAttribute("messages", inbox.page(actor, unread, number));
        page.addAttribute("unreadOnly", unread);
        page.addAttribute("zone", clock.getZone());
        return "messaging/inbox";
    }

    @PostMapping("/inbox/{id}/opening")
    String open(Actor actor, @PathVariable MessageId id) {
        return "redirect:" + inbox.open(actor, id);
    }

    @PostMapping("/inbox/reading")
    String readAll(Actor actor) {
        inbox.readAll(actor);
        return "redirect:/inbox";
    }
}
