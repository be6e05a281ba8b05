package io.zhijia.planning;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanState.Adoption;
import io.zhijia.planning.PlanState.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a plan as a whole: its way to being in force and its text. */
@Controller
class PlanStepsController {

    private static final int EMPTY_SECTIONS = 2;

    private final PlanViews views;
    private final PlanSteps steps;
    private final PlanIntake intake;

    PlanStepsController(PlanViews views, PlanSteps steps, PlanIntake intake) {
        this.views = views;
        this.steps = steps;
        this.intake = intake;
    }

    @PostMapping("/plan/{id}/adoption")
    String adopt(
            Actor actor,
            @PathVariable PlanId id,
            @RequestParam String committee,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String note) {
        steps.adopt(actor, id, new Adoption(committee.strip(), on, note.strip()));
        return at(id);
    }

    @PostMapping("/plan/{id}/report")
    String report(Actor actor, @PathVariable PlanId id, @RequestParam String to, @RequestParam LocalDate on) {
        steps.report(actor, id, new Report(to.strip(), on));
        return at(id);
    }

    @PostMapping("/plan/{id}/enforcement")
    String enforce(Actor actor, @PathVariable PlanId id, @RequestParam LocalDate on) {
        steps.enforce(actor, id, on);
        return at(id);
    }

    @PostMapping("/plan/{id}/closing")
    String close(Actor actor, @PathVariable PlanId id) {
        steps.close(actor, id);
        return at(id);
    }

    @PostMapping("/plan/{id}/undoing")
    String undo(Actor actor, @PathVariable PlanId id) {
        intake.undo(actor, id);
        return "redirect:/plan";
    }

    @GetMapping("/plan/{id}/text")
    String text(Actor actor, @PathVariable PlanId id, Model page) {
        Planners.mustPlan(actor);
        var plan = views.plan(actor, id);
        var sections = new ArrayList<>(plan.sections());
        for (int i = 0; i < EMPTY_SECTIONS; i++) {
            sections.add(new Plan.Section(1, "", ""));
        }
        page.addAttribute("plan", plan);
        page.addAttribute("sections", sections);
        return "planning/text";
    }

    @PostMapping("/plan/{id}/text")
    String rewrite(Actor actor, @PathVariable PlanId id, @RequestParam MultiValueMap<String, String> typed) {
        var headings = typed.getOrDefault("heading", List.of());
        var bodies = typed.getOrDefault("body", List.of());
        var levels = typed.getOrDefault("level", List.of());
        var sections = new ArrayList<Plan.Section>();
        for (int i = 0; i < Math.min(headings.size(), Math.min(bodies.size(), levels.size())); i++) {
            if (!headings.get(i).isBlank() || !bodies.get(i).isBlank()) {
                sections.add(new Plan.Section(
                        level(levels.get(i)),
                        headings.get(i).strip(),
                        bodies.get(i).strip()));
            }
        }
        var title = ItemForm.text(typed.getFirst("title"));
        steps.rewrite(actor, id, title.isEmpty() ? views.plan(actor, id).title() : title, sections);
        return at(id);
    }

    private static int level(String typed) {
        return typed.matches("[1-9]") ? Integer.parseInt(typed) : 1;
    }

    private static String at(PlanId id) {
        return "redirect:/plan?plan=" + id;
    }
}
