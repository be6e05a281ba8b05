package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.NO_PLAN_FOR_THAT_DAY;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.Notice;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
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

    /** The rules people choose from. */
    enum Rule {
        WEEKLY,
        MONTHLY_DAY,
        MONTHLY_WEEKDAY,
        EACH_MONTH,
        EACH_TERM,
        EVERY_YEARS;

        /** Message key of its name. */
        String word() {
            return "planning.rule." + name();
        }
    }

    /** A repetition as it is typed. */
    record SeriesForm(
            @NotNull UUID id,
            @NotNull UUID plan,
            @NotBlank @Size(max = 180) String title,
            @NotNull WorkArea area,
            @NotNull LaunchKind kind,
            @NotNull Rule rule,
            @Min(1) @Max(10) int every,
            @NotNull DayOfWeek weekday,
            @Min(-1) @Max(31) int number,
            @Size(max = 100) @Nullable String campuses,
            @NotNull LocalDate first,
            @NotNull LocalDate last,
            @Pattern(regexp = ItemForm.CLOCK) @Nullable String from,
            @Pattern(regexp = ItemForm.CLOCK) @Nullable String until,
            @Size(max = 100) @Nullable String venue,
            @Nullable String owner) {

        Repetition repetition() {
            return switch (rule) {
                case WEEKLY -> new Repetition.Weekly(every, weekday);
                case MONTHLY_DAY -> new Repetition.MonthlyOnDay(Math.max(1, number));
                case MONTHLY_WEEKDAY ->
                    new Repetition.MonthlyOnWeekday(number < 0 ? -1 : Math.clamp(number, 1, 4), weekday);
                case EACH_MONTH -> new Repetition.EachMonth();
                case EACH_TERM -> new Repetition.EachTerm(places());
                case EVERY_YEARS -> new Repetition.EveryYears(every, first.getYear(), MonthDay.from(first));
            };
        }

        private List<String> places() {
            return List.of(ItemForm.text(campuses).split("[\\s,，、;；]+")).stream()
                    .filter(place -> !place.isEmpty())
                    .toList();
        }

        Days.@Nullable Hours hours() {
            var begin = ItemForm.text(from);
            var end = ItemForm.text(until);
            return begin.isEmpty() || end.isEmpty()
                    ? null
                    : new Days.Hours(LocalTime.parse(begin), LocalTime.parse(end));
        }
    }

    @GetMapping("/plan/items/repetition")
    ModelAndView draft(Actor actor) {
        Planners.mustPlan(actor);
        var today = LocalDate.now(clock);
        var plan = views.current(actor).orElseThrow(() -> new Refusal(NO_PLAN_FOR_THAT_DAY, today));
        var first = plan.covers(today) ? today : plan.begins();
        return form(
                actor,
                new SeriesForm(
                        UUID.randomUUID(),
                        plan.id().value(),
                        "",
                        WorkArea.CULTURE_SPORT,
                        LaunchKind.EVENT,
                        Rule.WEEKLY,
                        2,
                        DayOfWeek.FRIDAY,
                        1,
                        "",
                        first,
                        plan.ends(),
                        "",
                        "",
                        "",
                        ""));
    }

    @PostMapping("/plan/items/repetition")
    ModelAndView repeat(
            Actor actor, @Valid @ModelAttribute("form") SeriesForm form, BindingResult typed, RedirectAttributes then) {
        if (typed.hasErrors()) {
            return form(actor, form).addObject("typed", typed);
        }
        var owner = ItemForm.text(form.owner()).isEmpty() ? null : picker.pick(actor, ItemForm.text(form.owner()));
        var order = new SeriesSteps.Order(
                new SeriesId(form.id()),
                Matter.of(form.area(), form.kind(), form.title().strip(), ""),
                form.repetition(),
                form.first(),
                form.last(),
                form.hours(),
                ItemForm.text(form.venue()),
                Charge.of(owner));
        int made = steps.repeat(actor, new PlanId(form.plan()), order);
        then.addFlashAttribute("notice", Notice.of("planning.repeat.done", made));
        return new ModelAndView("redirect:/plan/calendar?month=" + YearMonth.from(form.first()));
    }

    private ModelAndView form(Actor actor, SeriesForm form) {
        return new ModelAndView("planning/repeat")
                .addObject("form", form)
                .addObject("people", picker.choices(actor))
                .addObject("owner", Objects.toString(form.owner(), ""));
    }
}
