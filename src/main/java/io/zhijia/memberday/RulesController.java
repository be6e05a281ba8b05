package io.zhijia.memberday;

import static io.zhijia.memberday.MemberDayPermission.KEEP_DAY_RULES;

import io.zhijia.identity.Actor;
import io.zhijia.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people's days are counted by. */
@Controller
class RulesController {

    private final DayService service;

    RulesController(DayService service) {
        this.service = service;
    }

    @GetMapping("/members/days/rules")
    ModelAndView edit(Actor actor) {
        actor.must(KEEP_DAY_RULES);
        return form(RulesForm.of(service.rules(actor)));
    }

    @PostMapping("/members/days/rules")
    ModelAndView keep(
            Actor actor, @ModelAttribute("form") RulesForm form, BindingResult typed, RedirectAttributes next) {
        actor.must(KEEP_DAY_RULES);
        form.mistakes().forEach(typed::rejectValue);
        if (typed.hasErrors()) {
            return form(form);
        }
        service.keepRules(actor, form.rules());
        next.addFlashAttribute("notice", Notice.of("memberday.rules.kept"));
        return new ModelAndView("redirect:/members/days");
    }

    private static ModelAndView form(RulesForm form) {
        return new ModelAndView("memberday/rules").addObject("form", form);
    }
}
