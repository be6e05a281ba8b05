package io.zhijia.consent;

import io.zhijia.identity.Actor;
import io.zhijia.identity.Naming;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own consents. */
@Controller
@RequestMapping("/me/consents")
class OwnConsentController {

    private final ConsentService service;
    private final Naming naming;

    OwnConsentController(ConsentService service, Naming naming) {
        this.naming = naming;
        this.service = service;
    }

    @GetMapping
    String show(Actor actor, Model page) {
        page.addAttribute("lines", service.own(actor));
        page.addAttribute("named", naming.isNamed(actor));
        return "consent/own";
    }

    @PostMapping("/naming")
    String name(Actor actor, @RequestParam boolean named, RedirectAttributes next) {
        naming.wish(actor, named);
        next.addFlashAttribute("notice", "identity.names.saved");
        return "redirect:/me/consents";
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
