package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The committee takes up what lies with somebody who is not there any more. */
@Controller
class TakingUpController {

    private static final String ONE = "/proposals/{id}/taking-up";

    private final TakingUpService service;

    TakingUpController(TakingUpService service) {
        this.service = service;
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable ProposalId id) {
        return new ModelAndView("proposal/takingUp").addObject("one", service.get(actor, id));
    }

    @PostMapping(ONE)
    ModelAndView takeUp(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.takeUp(actor, id, ProposalController.cut(reason));
        return ProposalController.done(id, "proposal.takenUp", next);
    }
}
