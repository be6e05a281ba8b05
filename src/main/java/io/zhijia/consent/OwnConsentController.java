package io.zhijia.consent;

import io.zhijia.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own consents. */
@Controller
@RequestMapping("/me/consents")
class OwnConsentController {

    private final ConsentService service;

    OwnConsentController(ConsentService service) {
        this.service = service;
    }

    @GetMapping
    String show(Actor actor, Model page) {
        page.addAttribute("lines", service.own(actor));
        return "consent/own";
    }

    @PostMapping("/{purpose}")
    String give(Actor actor, @PathVariable Purpose purpose, RedirectAttributes next) {
        service.give(actor, purpose);
        next.addFlashAttribute("notice", "consent.given.done");
        return "redirect:/me/consents";
    }

    @PostMapping("/{purpose}/withdrawal")
    String withdraw(Actor actor, @PathVariable Purpose purpose, RedirectAttributes next) {
        service.withdraw(actor, purpose);
        next.addFlashAttribute("notice", purpose.law());
        return "redirect:/me/consents";
    }
}
