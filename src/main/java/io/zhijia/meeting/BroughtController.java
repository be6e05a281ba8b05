package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.web.Notice;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions that go before the next sitting of the congress. */
@Controller
class BroughtController {

    private final BroughtService service;

    BroughtController(BroughtService service) {
        this.service = service;
    }

    @PostMapping("/meetings/decisions/{id}/congress")
    String bring(Actor actor, @PathVariable DecisionId id, RedirectAttributes next) {
        service.bring(actor, id);
        return back(next, "meeting.brought.done");
    }

    @PostMapping("/meetings/decisions/{id}/congress/removal")
    String leave(Actor actor, @PathVariable DecisionId id, RedirectAttributes next) {
        service.leave(actor, id);
        return back(next, "meeting.brought.left");
    }

    @PostMapping("/meetings/decisions/{id}/congress/confirmation")
    String confirm(Actor actor, @PathVariable DecisionId id, @RequestParam LocalDate on, RedirectAttributes next) {
        service.confirm(actor, id, on);
        return back(next, "meeting.brought.confirmed.done");
    }

    private static String back(RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", Notice.of(notice));
        return "redirect:/meetings/decisions";
    }
}
