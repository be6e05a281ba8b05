package io.zhijia.goal;

import static io.zhijia.goal.GoalRefusal.NO_REASON;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The goals of a plan, and each of them. */
@Controller
class GoalController {

    private final GoalService service;
    private final GoalViews views;
    private final Clock clock;

    GoalController(GoalService service, GoalViews views, Clock clock) {
        this.service = service;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/plan/{plan}/goals")
    String list(Actor actor, @PathVariable PlanId plan, Model page) {
        var view = views.overview(actor, plan);
        page.addAttribute("view", view);
        page.addAttribute("planner", GoalService.mayPlan(actor) && !view.plan().closed());
        page.addAttribute("today", LocalDate.now(clock));
        return "goal/list";
    }

    @PostMapping("/plan/{plan}/goals")
    String promise(Actor actor, @PathVariable PlanId plan, @RequestParam String text, @RequestParam Goal.Kind kind) {
        if (!text.isBlank()) {
            service.promise(actor, plan, text.strip(), kind);
        }
        return at(plan);
    }

    @PostMapping("/plan/{plan}/goals/entries")
    String list(
            Actor actor,
            @PathVariable PlanId plan,
            @RequestParam String list,
            @RequestParam String text,
            @RequestParam int times) {
        if (!list.isBlank() && !text.isBlank()) {
            service.list(actor, plan, list.strip(), text.strip(), Math.max(1, times));
        }
        return at(plan);
    }

    /** How a goal is measured, as it is typed. */
    record MeasureForm(
            @Nullable Integer version,
            @Min(1) @Max(1_000_000_000) @Nullable Integer figure,
            Measure.@Nullable Per per,
            @Nullable WorkArea area,
            @Nullable LaunchKind kind,
            @Nullable LocalDate due,
            @Min(0) @Max(1_000_000_000) @Nullable Integer actual,
            @Nullable RecordKind recordKind,
            @Size(max = 40) @Nullable String audience) {

        static MeasureForm of(Goal goal) {
            var m = goal.measure();
            return new MeasureForm(
                    goal.version(),
                    m.figure(),
                    m.per(),
                    m.area(),
                    m.launchKind(),
                    m.due(),
                    m.actual(),
                    m.recordKind(),
                    m.audience());
        }

        Measure measure(LocalDate today) {
            return new Measure(
                    figure,
                    per,
                    area,
                    kind,
                    due,
                    actual,
                    actual == null ? null : today,
                    recordKind,
                    Objects.toString(audience, "").strip());
        }
    }

    @GetMapping("/plan/goals/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return form(actor, id, MeasureForm.of(views.goal(actor, id)));
    }

    @PostMapping("/plan/goals/{id}")
    ModelAndView measure(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") MeasureForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, id, form).addObject("typed", typed);
        }
        var goal = views.goal(actor, id);
        service.measure(actor, id, read(form.version()), form.measure(LocalDate.now(clock)));
        return new ModelAndView(at(goal.plan()));
    }

    @PostMapping("/plan/goals/{id}/removal")
    String drop(Actor actor, @PathVariable UUID id) {
        var plan = views.goal(actor, id).plan();
        service.drop(actor, id);
        return at(plan);
    }

    @PostMapping("/plan/goals/{id}/items")
    String link(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable List<PlanItemId> items) {
        service.link(actor, id, items == null ? List.of() : items);
        return "redirect:/plan/goals/" + id;
    }

    /** From the list of items that serve no goal yet. */
    @PostMapping("/plan/{plan}/goals/links")
    String linkTo(
            Actor actor,
            @PathVariable PlanId plan,
            @RequestParam UUID goal,
            @RequestParam(required = false) @Nullable List<PlanItemId> items) {
        service.link(actor, goal, items == null ? List.of() : items);
        return at(plan);
    }

    @PostMapping("/plan/goals/{id}/items/{item}/removal")
    String unlink(Actor actor, @PathVariable UUID id, @PathVariable PlanItemId item) {
        service.unlink(actor, id, item);
        return "redirect:/plan/goals/" + id;
    }

    @PostMapping("/plan/goals/{id}/waivers")
    String waive(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam LocalDate first,
            @RequestParam(defaultValue = "") String reason) {
        refuseIf(reason.isBlank(), NO_REASON);
        service.waive(actor, id, first, reason.strip());
        return "redirect:/plan/goals/" + id;
    }

    @PostMapping("/plan/goals/{id}/waivers/{first}/removal")
    String demand(Actor actor, @PathVariable UUID id, @PathVariable LocalDate first) {
        service.demand(actor, id, first);
        return "redirect:/plan/goals/" + id;
    }

    private ModelAndView form(Actor actor, UUID id, MeasureForm form) {
        var one = views.one(actor, id);
        return new ModelAndView("goal/show")
                .addObject("one", one)
                .addObject("form", form)
                .addObject("officer", actor.isOfficer())
                .addObject("planner", GoalService.mayPlan(actor) && !one.plan().closed());
    }

    /** A form without the version it was read at comes from no page of ours. */
    private static int read(@Nullable Integer version) {
        if (version == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "version is missing");
        }
        return version;
    }

    private static String at(PlanId plan) {
        return "redirect:/plan/" + plan + "/goals";
    }
}
