package io.zhijia.secondfactor;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has a second step, and of whom it is demanded. */
@Controller
@RequestMapping("/accounts/second-factors")
class DemandController {

    private static final String ALL = "redirect:/accounts/second-factors";

    private final DemandService demands;

    DemandController(DemandService demands) {
        this.demands = demands;
    }

    @GetMapping
    String all(Actor actor, Model page) {
        page.addAttribute("lines", demands.lines(actor));
        page.addAttribute("demandedSince", demands.demandedSince(actor));
        page.addAttribute("self", actor.member());
        return "secondfactor/all";
    }

    @PostMapping("/demand")
    String demand(Actor actor, RedirectAttributes next) {
        demands.demand(actor);
        next.addFlashAttribute("notice", "secondfactor.demanded");
        return ALL;
    }

    @PostMapping("/demand/removal")
    String demandNoMore(Actor actor, RedirectAttributes next) {
        demands.demandNoMore(actor);
        next.addFlashAttribute("notice", "secondfactor.demandedNoMore");
        return ALL;
    }

    @PostMapping("/{member}/removal")
    String remove(Actor actor, @PathVariable MemberId member, RedirectAttributes next) {
        demands.remove(actor, member);
        next.addFlashAttribute("notice", "secondfactor.removed");
        return ALL;
    }
}
