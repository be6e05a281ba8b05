package io.zhijia.scoring;

import static io.zhijia.scoring.ScoringPermission.KEEP_CONDUCT;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.scoring.Breach.Account;
import io.zhijia.scoring.ScoringForms.HearingForm;
import io.zhijia.scoring.ScoringForms.ReportForm;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports of breaches, in confidence. */
@Controller
class ConductController {

    private final ConductService service;
    private final SchemeService schemes;
    private final PeoplePicker people;
    private final Clock clock;

    ConductController(ConductService service, SchemeService schemes, PeoplePicker people, Clock clock) {
        this.service = service;
        this.schemes = schemes;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/scoring/breaches")
    ModelAndView list(Actor actor) {
        var mayHear = actor.may(KEEP_CONDUCT);
        return new ModelAndView("scoring/breaches")
                .addObject("own", service.own(actor))
                .addObject("all", mayHear ? service.all(actor) : List.of())
                .addObject("mayHear", mayHear)
                .addObject("me", actor.member());
    }

    @GetMapping("/scoring/schemes/{id}/report")
    ModelAndView write(Actor actor, @PathVariable SchemeId id) {
        return write(actor, id, ReportForm.on(LocalDate.now(clock)));
    }

    private ModelAndView write(Actor actor, SchemeId id, ReportForm form) {
        return new ModelAndView("scoring/report")
                .addObject("scheme", schemes.get(actor, id).mustBeInForce())
                .addObject("people", people.choices(actor))
                .addObject("form", form);
    }

    @PostMapping("/scoring/schemes/{id}/report")
    ModelAndView report(
            Actor actor,
            @PathVariable SchemeId id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return write(actor, id, form);
        }
        service.report(
                actor,
                form.breach(),
                id,
                people.pick(actor, form.about()),
                form.rule(),
                form.day(),
                new Account(form.what(), form.evidence(), ""));
        next.addFlashAttribute("notice", "scoring.breach.sent");
        return new ModelAndView("redirect:/scoring/breaches");
    }

    @GetMapping("/scoring/breaches/{id}")
    ModelAndView read(Actor actor, @PathVariable BreachId id) {
        return new ModelAndView("scoring/breach").addObject("read", service.read(actor, id));
    }

    @PostMapping("/scoring/breaches/{id}/hearing")
    ModelAndView hear(
            Actor actor,
            @PathVariable BreachId id,
            @Valid @ModelAttribute("form") HearingForm form,
            BindingResult typed) {
        actor.must(KEEP_CONDUCT);
        if (typed.hasErrors()) {
            return read(actor, id);
        }
        service.hear(actor, id, form.version(), form.found(), form.deduction(), form.hearing());
        return new ModelAndView("redirect:/scoring/breaches");
    }
}
