package io.zhijia.planning;

import io.zhijia.identity.Actor;
import java.time.YearMonth;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a plan stands under: the theme of the year, its motto, the themes of its months. */
@Controller
class ThemeController {

    private static final int LONGEST = 100;

    private final PlanViews views;
    private final PlanSteps steps;

    ThemeController(PlanViews views, PlanSteps steps) {
        this.views = views;
        this.steps = steps;
    }

    @GetMapping("/plan/{id}/theme")
    String show(Actor actor, @PathVariable PlanId id, Model page) {
        Planners.mustPlan(actor);
        page.addAttribute("plan", views.plan(actor, id));
        page.addAttribute("theme", views.theme(actor, id));
        return "planning/theme";
    }

    @PostMapping("/plan/{id}/theme")
    String give(Actor actor, @PathVariable PlanId id, @RequestParam MultiValueMap<String, String> typed) {
        var months = new TreeMap<YearMonth, String>();
        for (var month : views.plan(actor, id).period().months()) {
            var title = said(typed, "month." + month, LONGEST);
            if (!title.isEmpty()) {
                months.put(month, title);
            }
        }
        steps.give(
                actor,
                id,
                new PlanTheme(
                        said(typed, "year", LONGEST),
                        said(typed, "motto", 2 * LONGEST),
                        said(typed, "programme", LONGEST),
                        said(typed, "origin", LONGEST),
                        months));
        return "redirect:/plan?plan=" + id;
    }

    /** The fields of the page are no longer than this; whoever sends more loses the rest. */
    private static String said(MultiValueMap<String, String> typed, String name, int most) {
        var text = ItemForm.text(typed.getFirst(name));
        return text.length() > most ? text.substring(0, most) : text;
    }
}
