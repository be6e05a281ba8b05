package io.zhijia.appraisal;

import io.zhijia.appraisal.AppraisalForms.AssessmentForm;
import io.zhijia.appraisal.AppraisalForms.WeightForm;
import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The personnel's assessment beside the votes, and the sheet of a year. */
@Controller
class PersonnelController {

    private final PersonnelService service;
    private final AppraisalController rounds;
    private final Clock clock;

    PersonnelController(PersonnelService service, AppraisalController rounds, Clock clock) {
        this.service = service;
        this.rounds = rounds;
        this.clock = clock;
    }

    @PostMapping("/appraisals/{id}/personnel")
    ModelAndView weigh(
            Actor actor,
            @PathVariable RoundId id,
            @Valid @ModelAttribute("form") WeightForm form,
            BindingResult typed) {
        actor.must(AppraisalPermission.KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return rounds.show(actor, id);
        }
        service.weigh(actor, id, form.personnel());
        return new ModelAndView("redirect:/appraisals/" + id);
    }

    @PostMapping("/appraisals/{id}/objects/{object}/assessment")
    ModelAndView assess(
            Actor actor,
            @PathVariable RoundId id,
            @PathVariable int object,
            @Valid @ModelAttribute("form") AssessmentForm form,
            BindingResult typed) {
        actor.must(AppraisalPermission.KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return rounds.show(actor, id).addObject("assessing", object);
        }
        service.assess(actor, id, object, form.points(), form.source(), form.version());
        return new ModelAndView("redirect:/appraisals/" + id + "#result-" + object);
    }

    /** Everybody rated in a year, for the files of the personnel. */
    @GetMapping("/appraisals/years/{year}.xlsx")
    void year(Actor actor, @PathVariable int year, HttpServletResponse answer) throws IOException {
        var views = service.year(actor, year);
        AppraisalPaper.year(
                year,
                views,
                actor.signature() + "　" + LocalDate.now(clock),
                Download.EXCEL.into(answer, year + "年干部测评考核汇总"));
    }
}
