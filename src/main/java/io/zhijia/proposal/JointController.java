package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joint proposers of a proposal: asked, joining, leaving. */
@Controller
class JointController {

    private final JointService service;
    private final PeoplePicker people;

    JointController(JointService service, PeoplePicker people) {
        this.service = service;
        this.people = people;
    }

    @PostMapping("/proposals/{id}/joint-invitations")
    ModelAndView invite(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") List<String> joint,
            RedirectAttributes next) {
        service.invite(actor, id, people.pickAll(actor, joint));
        return ProposalController.done(id, "proposal.invited", next);
    }

    @PostMapping("/proposals/{id}/joining")
    ModelAndView join(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam boolean joins,
            @RequestParam int wording,
            RedirectAttributes next) {
        service.answer(actor, id, joins, wording);
        return ProposalController.done(id, joins ? "proposal.joint.done" : "proposal.notSeconded", next);
    }

    @PostMapping("/proposals/{id}/leaving")
    ModelAndView leave(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.leave(actor, id, ProposalController.cut(reason));
        return ProposalController.done(id, "proposal.joint.gone", next);
    }
}
