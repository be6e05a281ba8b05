package io.zhijia.singlesignon;

import io.zhijia.account.OutsideDoor.Why;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way out, and everybody's own links. */
@Controller
class LinkController {

    static final String PAGE = "/me/outside";

    private final LinkService service;
    private final HouseRegistration registration;
    private final Clock clock;
    private final DateTimeFormatter day;

    LinkController(LinkService service, HouseRegistration registration, Clock clock) {
        this.service = service;
        this.registration = registration;
        this.clock = clock;
        this.day = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(clock.getZone());
    }

    @Bean
    static PersonColumns linkedPeople() {
        return PersonColumns.of("singlesignon.link.member");
    }

    /** Only if the house answers; else people are told before they leave. */
    @GetMapping(HouseDoor.PATH)
    String out() {
        return registration.findByRegistrationId(HouseRegistration.ID) == null
                ? "redirect:/sign-in?outside=" + Why.UNREACHABLE
                : "redirect:" + HouseDoor.PATH + "/" + HouseRegistration.ID;
    }

    @GetMapping(PAGE)
    String links(Actor actor, @RequestParam(required = false) @Nullable Why outside, Model page) {
        if (outside != null) {
            page.addAttribute("notice", outside.word());
        }
        return show(actor, false, page);
    }

    @GetMapping(path = PAGE, params = "linked")
    String linked(Actor actor, Model page) {
        page.addAttribute("notice", "singlesignon.linked");
        return show(actor, false, page);
    }

    /** Two clicks: a form must not lead to another site, and a link alone could be put in one's way by one. */
    @PostMapping(PAGE)
    String link(Actor actor, Principal login, HttpSession session, Model page) {
        Linking.begin(session, login.getName(), clock.instant());
        return show(actor, true, page);
    }

    @PostMapping(PAGE + "/removal")
    String unlink(Actor actor, @RequestParam String issuer, RedirectAttributes next) {
        service.unlink(actor, issuer);
        next.addFlashAttribute("notice", "singlesignon.unlinked");
        return "redirect:" + PAGE;
    }

    private String show(Actor actor, boolean ready, Model page) {
        page.addAttribute("house", registration.house());
        page.addAttribute("links", service.own(actor));
        page.addAttribute("ready", ready);
        page.addAttribute("day", day);
        return "singlesignon/links";
    }
}
