package io.zhijia.planning;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form for a plan of a body within the union: women, retirees, a club. */
@Controller
class SubPlanController {

    private final PlanViews views;
    private final PlanSteps steps;
    private final PeoplePicker picker;

    SubPlanController(PlanViews views, PlanSteps steps, PeoplePicker picker) {
        this.views = views;
        this.steps = steps;
        this.picker = picker;
    }

    /** A sub-plan as it is typed. */
    record SubPlanForm(
            @NotBlank @Size(max = 100) String issuer,
            @NotBlank @Size(max = 200) String title,
            @NotNull YearMonth from,
            @NotNull YearMonth to,
            @Nullable String owner) {}

    @GetMapping("/plan/{id}/sub-plans/new")
    ModelAndView draft(Actor actor, @PathVariable PlanId id) {
        Planners.mustPlan(actor);
        var period = views.plan(actor, id).period();
        return form(
                actor, id, new SubPlanForm("", "", YearMonth.from(period.begins()), YearMonth.from(period.ends()), ""));
    }

    @PostMapping("/plan/{id}/sub-plans")
    ModelAndView draw(
            Actor actor,
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") SubPlanForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, id, form).addObject("typed", typed);
        }
        var owner = ItemForm.text(form.owner()).isEmpty() ? null : picker.pick(actor, ItemForm.text(form.owner()));
        var period = new Period(form.from().atDay(1), form.to().atEndOfMonth());
        var made =
                steps.drawSubPlan(actor, form.title().strip(), form.issuer().strip(), period, new SubPlan(id, owner));
        return new ModelAndView("redirect:/plan?plan=" + made);
    }

    private ModelAndView form(Actor actor, PlanId id, SubPlanForm form) {
        return new ModelAndView("planning/subplan")
                .addObject("plan", views.plan(actor, id))
                .addObject("form", form)
                .addObject("people", picker.choices(actor));
    }
}
