package io.zhijia.review;

import io.zhijia.identity.Actor;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan items behind the figures of a period: exactly those that were counted. */
@Controller
class ItemsController {

    private final FactsOfThePlan plan;

    ItemsController(FactsOfThePlan plan) {
        this.plan = plan;
    }

    @GetMapping("/summaries/items")
    String items(
            Actor actor,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "false") boolean done,
            Model page) {
        var period = new Period(from, to);
        page.addAttribute("period", period);
        page.addAttribute("done", done);
        page.addAttribute(
                "items",
                plan.items(actor, period).stream()
                        .filter(item -> !done || item.done())
                        .toList());
        return "review/items";
    }
}
