package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Advice on a draft, between its authors and whom they ask. */
@Controller
@RequestMapping("/proposals/{id}/advice")
class AdviceController {

    private final AdviceService service;
    private final PeoplePicker people;

    AdviceController(AdviceService service, PeoplePicker people) {
        this.service = service;
        this.people = people;
    }

    record Asking(@NotBlank @Size(max = 50) String adviser) {}

    record Giving(@NotBlank @Size(max = 2000) String remark) {}

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable ProposalId id) {
        var view = service.view(actor, id);
        return new ModelAndView("proposal/advice")
                .addObject("of", view)
                .addObject("people", view.mayAsk() ? people.choices(actor) : List.of());
    }

    @PostMapping
    ModelAndView give(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Giving form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.give(actor, id, form.remark());
        return at(id, next, "proposal.advice.given");
    }

    @PostMapping("/requests")
    ModelAndView ask(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Asking form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.ask(actor, id, people.pick(actor, form.adviser()));
        return at(id, next, "proposal.advice.requested");
    }

    private static ModelAndView at(ProposalId id, RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/proposals/" + id + "/advice");
    }
}
