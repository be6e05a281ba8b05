package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.CaseForms.AskingInstruction;
import io.zhijia.proposal.CaseForms.Instructing;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A leader's instruction: asked for where the case is assigned, given on the page of the case. */
@Controller
class InstructionController {

    private final InstructionService service;
    private final AssignmentController assignments;
    private final CaseViews views;
    private final PeoplePicker people;

    InstructionController(
            InstructionService service, AssignmentController assignments, CaseViews views, PeoplePicker people) {
        this.service = service;
        this.assignments = assignments;
        this.views = views;
        this.people = people;
    }

    @PostMapping("/proposals/{id}/assignment/instruction")
    ModelAndView ask(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") AskingInstruction form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return assignments.one(actor, id);
        }
        var leader = people.pick(actor, form.instructor());
        if (form.words().isBlank()) {
            service.ask(actor, id, leader);
            next.addFlashAttribute("notice", "handling.done.askedInstruction");
        } else {
            service.record(actor, id, leader, form.words());
            next.addFlashAttribute("notice", "handling.done.instructed");
        }
        return new ModelAndView("redirect:/proposals/" + id + "/assignment");
    }

    @PostMapping(HandlingController.CASE + "/instruction")
    ModelAndView give(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Instructing form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return HandlingController.page(views, actor, id);
        }
        service.give(actor, id, form.instruction());
        return HandlingController.done(id, next, "handling.done.instructed");
    }
}
