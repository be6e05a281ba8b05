package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.NO_REASON;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The revision of a plan in force: begun from the plan's page, filled from the pages of the items, settled here. */
@Controller
class RevisionController {

    private final RevisionSteps steps;
    private final Clock clock;

    RevisionController(RevisionSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @PostMapping("/plan/{plan}/revisions")
    String begin(Actor actor, @PathVariable PlanId plan, @RequestParam String why) {
        refuseIf(why.isBlank(), NO_REASON);
        return at(steps.begin(actor, plan, why.strip()));
    }

    @GetMapping("/plan/revisions/{id}")
    String show(Actor actor, @PathVariable RevisionId id, Model page) {
        page.addAttribute("view", steps.view(actor, id));
        page.addAttribute("planner", Planners.mayPlan(actor));
        page.addAttribute("today", LocalDate.now(clock));
        return "planning/revision";
    }

    @PostMapping("/plan/revisions/{id}/changes/{item}/reason")
    String explain(
            Actor actor, @PathVariable RevisionId id, @PathVariable PlanItemId item, @RequestParam String reason) {
        refuseIf(reason.isBlank(), NO_REASON);
        steps.explain(actor, id, item, reason.strip());
        return at(id);
    }

    @PostMapping("/plan/revisions/{id}/changes/{item}/removal")
    String drop(Actor actor, @PathVariable RevisionId id, @PathVariable PlanItemId item) {
        steps.drop(actor, id, item);
        return at(id);
    }

    @PostMapping("/plan/revisions/{id}/settling")
    String settle(
            Actor actor,
            @PathVariable RevisionId id,
            @RequestParam String meeting,
            @RequestParam LocalDate on,
            RedirectAttributes then) {
        refuseIf(meeting.isBlank(), NO_REASON);
        steps.settle(actor, id, meeting.strip(), on);
        then.addFlashAttribute("notice", "planning.revision.settled");
        return at(id);
    }

    @PostMapping("/plan/revisions/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable RevisionId id) {
        var plan = steps.view(actor, id).plan();
        steps.withdraw(actor, id);
        return "redirect:/plan?plan=" + plan.id();
    }

    private static String at(RevisionId id) {
        return "redirect:/plan/revisions/" + id;
    }
}
