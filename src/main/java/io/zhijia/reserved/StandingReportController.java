package io.zhijia.reserved;

import static io.zhijia.reserved.ReservedPermission.KEEP_RESERVED_MATTERS;

import io.zhijia.congress.SittingId;
import io.zhijia.identity.Actor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The standing reports a sitting is due. */
@Controller
@RequestMapping(MatterController.PATH + "/sittings/{sitting}")
class StandingReportController {

    private static final String FIELD = "item-";

    private final MatterService service;
    private final MatterViews views;

    StandingReportController(MatterService service, MatterViews views) {
        this.service = service;
        this.views = views;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable SittingId sitting, Locale language) {
        return new ModelAndView("reserved/sitting")
                .addObject("agenda", views.agenda(actor, sitting))
                .addObject("title", views.title(actor, sitting, language))
                .addObject("due", views.due(actor, sitting))
                .addObject("keeper", actor.may(KEEP_RESERVED_MATTERS));
    }

    @PostMapping
    String cover(
            Actor actor,
            @PathVariable SittingId sitting,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        var items = new HashMap<String, Integer>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FIELD) && value.matches("\\d{1,2}")) {
                items.put(name.substring(FIELD.length()), Integer.valueOf(value));
            }
        });
        service.cover(actor, sitting, items);
        next.addFlashAttribute("notice", "reserved.covered");
        return "redirect:" + MatterController.PATH + "/sittings/" + sitting;
    }
}
