package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.AssignmentService.Chosen;
import io.zhijia.proposal.AssignmentService.Decided;
import io.zhijia.proposal.CaseForms.Assigning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The committee's meeting that gives cases to departments: the list of what waits, each with its own page to decide on. */
@Controller
class AssignmentController {

    static final String ALL = "/proposals/assignments";
    private static final String ONE = "/proposals/{id}/assignment";

    private final AssignmentService service;
    private final StuckViews stuck;
    private final CaseViews views;
    private final SeatChoices choices;
    private final PeoplePicker people;

    AssignmentController(
            AssignmentService service, StuckViews stuck, CaseViews views, SeatChoices choices, PeoplePicker people) {
        this.service = service;
        this.stuck = stuck;
        this.views = views;
        this.choices = choices;
        this.people = people;
    }

    @GetMapping(ALL)
    ModelAndView list(Actor actor) {
        return new ModelAndView("proposal/assignments")
                .addObject("stuck", stuck.all(actor))
                .addObject("waiting", service.waiting(actor))
                .addObject("out", views.out(actor));
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable ProposalId id) {
        actor.must(LEAD_CASES);
        var view = views.get(actor, id);
        var page = new ModelAndView("proposal/assignment")
                .addObject("one", view)
                .addObject("due", service.usualDue(actor, view.one()));
        return choices.on(page, actor);
    }

    @PostMapping(ONE)
    ModelAndView assign(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Assigning form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return one(actor, id);
        }
        service.assign(
                actor,
                id,
                new Decided(
                        new Chosen(form.department(), people.pick(actor, form.assignee())),
                        helping(actor, form),
                        people.pick(actor, form.leader()),
                        people.pick(actor, form.keeper()),
                        Boolean.TRUE.equals(form.key()),
                        form.due(),
                        Objects.requireNonNullElse(form.note(), "")));
        next.addFlashAttribute("notice", "handling.done.assigned");
        return new ModelAndView("redirect:" + ALL);
    }

    private List<Chosen> helping(Actor actor, Assigning form) {
        return form.helping().entrySet().stream()
                .map(one -> new Chosen(one.getKey(), people.pick(actor, one.getValue())))
                .toList();
    }

    @PostMapping(ONE + "/return")
    ModelAndView takeBack(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") @Size(max = 400) String takeBackReason,
            RedirectAttributes next) {
        service.takeBack(actor, id, takeBackReason);
        next.addFlashAttribute("notice", "handling.done.takenBack");
        return new ModelAndView("redirect:/proposals/" + id + "/assignment");
    }
}
