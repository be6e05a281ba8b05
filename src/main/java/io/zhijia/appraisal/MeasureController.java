package io.zhijia.appraisal;

import io.zhijia.appraisal.AppraisalForms.CheckForm;
import io.zhijia.appraisal.AppraisalForms.MeasureForm;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.task.TaskId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What comes of a round. */
@Controller
@RequestMapping("/appraisals/{id}/measures")
class MeasureController {

    private final MeasureService service;
    private final AppraisalController rounds;
    private final PeoplePicker people;

    MeasureController(MeasureService service, AppraisalController rounds, PeoplePicker people) {
        this.service = service;
        this.rounds = rounds;
        this.people = people;
    }

    @PostMapping
    ModelAndView note(
            Actor actor,
            @PathVariable RoundId id,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult typed) {
        actor.must(AppraisalPermission.KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return rounds.show(actor, id, form);
        }
        service.note(actor, id, form.problem(), form.measure(), people.pick(actor, form.owner()), form.due());
        return new ModelAndView("redirect:/appraisals/" + id);
    }

    @PostMapping("/{task}/check")
    ModelAndView check(
            Actor actor,
            @PathVariable RoundId id,
            @PathVariable TaskId task,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return rounds.show(actor, id);
        }
        service.check(actor, id, task, form.finding(), form.done());
        return new ModelAndView("redirect:/appraisals/" + id);
    }
}
