package io.zhijia.memberimport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.Actor;
import io.zhijia.particulars.ValueLists;
import io.zhijia.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of values: what may be chosen, where it comes from, since when. */
@Controller
class ValueListController {

    private static final String PATH = "/members/value-lists";
    private static final int LONGEST = 40;

    private final ValueListService service;

    ValueListController(ValueListService service) {
        this.service = service;
    }

    @GetMapping(PATH)
    ModelAndView all(Actor actor) {
        return new ModelAndView("memberimport/valuelists")
                .addObject("lists", ValueLists.all())
                .addObject("own", service.all(actor).stream().collect(groupingBy(Spelling::list, counting())));
    }

    @GetMapping(PATH + "/{list}")
    ModelAndView one(Actor actor, @PathVariable String list) {
        return new ModelAndView("memberimport/valuelist")
                .addObject("list", service.list(actor, list))
                .addObject(
                        "own",
                        service.all(actor).stream()
                                .filter(one -> one.list().equals(list))
                                .toList());
    }

    @PostMapping(PATH + "/{list}/spellings")
    String add(
            Actor actor,
            @PathVariable String list,
            @RequestParam(defaultValue = "") String spelling,
            @RequestParam(defaultValue = "") String value,
            RedirectAttributes next) {
        var typed = spelling.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            next.addFlashAttribute("notice", "memberimport.spelling.missing");
        } else {
            service.add(actor, list, typed, value);
            next.addFlashAttribute("notice", Notice.of("memberimport.spelling.added", typed, value));
        }
        return "redirect:" + PATH + "/" + service.list(actor, list).name();
    }

    @PostMapping(PATH + "/{list}/spellings/removal")
    String remove(Actor actor, @PathVariable String list, @RequestParam String spelling, RedirectAttributes next) {
        service.remove(actor, list, spelling);
        next.addFlashAttribute("notice", "memberimport.spelling.removed");
        return "redirect:" + PATH + "/" + service.list(actor, list).name();
    }
}
