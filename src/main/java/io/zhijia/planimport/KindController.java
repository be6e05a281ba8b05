package io.zhijia.planimport;

import io.zhijia.identity.Actor;
import io.zhijia.web.Notice;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying what a text is that reads like no plan. */
@Controller
class KindController {

    private final KindService service;

    KindController(KindService service) {
        this.service = service;
    }

    @PostMapping("/plan/imports/{id}/kind")
    String confirmPlan(Actor actor, @PathVariable ImportId id, RedirectAttributes next) {
        service.confirmPlan(actor, id);
        next.addFlashAttribute("notice", Notice.of("planimport.kind.confirmed"));
        return "redirect:/plan/imports/" + id;
    }

    @PostMapping("/plan/imports/{id}/keeping")
    String keep(
            Actor actor,
            @PathVariable ImportId id,
            @RequestParam YearMonth from,
            @RequestParam YearMonth to,
            RedirectAttributes next) {
        var place = service.keep(actor, id, from, to);
        next.addFlashAttribute("notice", Notice.of("planimport.kind.kept"));
        return "redirect:" + place;
    }
}
