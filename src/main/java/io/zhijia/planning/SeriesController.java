package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.NO_PLAN_FOR_THAT_DAY;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for items that repeat. */
@Controller
class SeriesController {

    private final PlanViews views;
    private final SeriesSteps steps;
    private final PeoplePicker picker;
    private final Clock clock;

    SeriesController(PlanViews views, SeriesSteps steps, PeoplePicker picker, Clock clock) {
        this.clock = clock;
        this.views = views;
        this.steps = steps;
        this.picker = picker;
    }

    @GetMapping("/plan/items/repetition")
    ModelAndView draft(Actor actor) {
        Planners.mustPlan(actor);
        var today = LocalDate.now(clock);
        var plan = views.current(actor).orElseThrow(() -> new Refusal(NO_PLAN_FOR_THAT_DAY, today));
        return form(actor, SeriesForm.fresh(plan.id(), plan.covers(today) ? today : plan.begins(), plan.ends()));
    }

    @PostMapping("/plan/items/repetition")
    ModelAndView repeat(
            Actor actor, @Valid @ModelAttribute("form") SeriesForm form, BindingResult typed, RedirectAttributes then) {
        if (isMistaken(form, typed)) {
            return form(actor, form).addObject("typed", typed);
        }
        var owner = ItemForm.text(form.owner()).isEmpty() ? null : picker.pick(actor, ItemForm.text(form.owner()));
        var order = new SeriesSteps.Order(
                new SeriesId(form.id()),
                Matter.of(form.area(), form.kind(), form.title().strip(), ""),
                form.repeating(),
                form.first(),
                form.last(),
                form.hours(),
                ItemForm.text(form.venue()),
                Charge.of(owner));
        var made = steps.repeat(actor, new PlanId(form.plan()), order);
        then.addFlashAttribute("notice", said(made));
        return new ModelAndView("redirect:/plan/calendar?month=" + YearMonth.from(form.first()));
    }

    /** Mistakes count where the chosen rule looks; what it asks for and nobody typed is told beside its field. */
    private static boolean isMistaken(SeriesForm form, BindingResult typed) {
        if (typed.hasFieldErrors("rule")) {
            return true;
        }
        form.missing().stream()
                .filter(field -> !typed.hasFieldErrors(field))
                .forEach(field -> typed.rejectValue(field, "NotNull"));
        return typed.getFieldErrors().stream().map(FieldError::getField).anyMatch(form.rule()::looksAt);
    }

    private static Notice said(Repeating.Times made) {
        return made.moved() + made.skipped() == 0
                ? Notice.of("planning.repeat.done", made.all().size())
                : Notice.of("planning.repeat.done.closed", made.all().size(), made.moved(), made.skipped());
    }

    private ModelAndView form(Actor actor, SeriesForm form) {
        return new ModelAndView("planning/repeat")
                .addObject("form", form)
                .addObject("people", picker.choices(actor))
                .addObject("owner", Objects.toString(form.owner(), ""));
    }
}
