package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever wrote what was merged disputes it, and the presidium decides. */
@Controller
class DisputeController {

    private final DisputeService service;

    DisputeController(DisputeService service) {
        this.service = service;
    }

    @PostMapping("/proposals/{id}/dispute")
    ModelAndView dispute(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.dispute(actor, id, ProposalController.cut(reason));
        return ProposalController.done(id, "proposal.disputed", next);
    }

    @PostMapping("/proposals/{id}/dispute/decision")
    ModelAndView decide(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam boolean stays,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.decide(actor, id, stays, ProposalController.cut(reason));
        next.addFlashAttribute("notice", stays ? "proposal.upheld" : "proposal.unmerged");
        return new ModelAndView("redirect:/proposals");
    }
}
