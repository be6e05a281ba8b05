package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.ReplacementService.Decided;
import io.zhijia.union.DepartmentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody else takes over a part in an open case. */
@Controller
class ReplacementController {

    private static final String ONE = "/proposals/{id}/replacement";

    private final ReplacementService service;
    private final CaseViews views;
    private final SeatChoices choices;
    private final IdentityService names;
    private final PeoplePicker people;

    ReplacementController(
            ReplacementService service,
            CaseViews views,
            SeatChoices choices,
            IdentityService names,
            PeoplePicker people) {
        this.service = service;
        this.views = views;
        this.choices = choices;
        this.names = names;
        this.people = people;
    }

    /**
     * What is typed.
     *
     * @param seat key of the {@link Seat}
     * @param department nothing for leader and keeper
     */
    record Form(
            @NotBlank String seat,
            @Nullable DepartmentId department,
            @NotBlank @Size(max = 50) String successor,
            @NotBlank @Size(max = 400) String reason) {}

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable ProposalId id) {
        actor.must(LEAD_CASES);
        var seats = service.of(actor, id);
        var page = new ModelAndView("proposal/replacement")
                .addObject("one", views.get(actor, id))
                .addObject("seats", seats)
                .addObject("gone", service.gone(actor, seats))
                .addObject(
                        "names",
                        names.names(actor, seats.stream().map(Seat::member).toList()));
        return choices.on(page, actor);
    }

    @PostMapping(ONE)
    ModelAndView replace(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Form form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return one(actor, id);
        }
        service.replace(
                actor,
                id,
                new Decided(form.seat(), form.department(), people.pick(actor, form.successor()), form.reason()));
        next.addFlashAttribute("notice", "handling.done.replaced");
        return new ModelAndView("redirect:/proposals/" + id + "/replacement");
    }
}
