package io.zhijia.survey;

import static io.zhijia.survey.SurveyController.SURVEY;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.survey.Remark.State;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of the results. */
@Controller
class OutcomeController {

    private final OutcomeService service;
    private final PeoplePicker people;

    OutcomeController(OutcomeService service, PeoplePicker people) {
        this.service = service;
        this.people = people;
    }

    @PostMapping(SURVEY + "/remarks/{remark}")
    ModelAndView review(
            Actor actor,
            @PathVariable SurveyId id,
            @PathVariable UUID remark,
            @RequestParam @Size(min = 1, max = 2000) String said,
            @RequestParam State state) {
        service.review(actor, id, remark, said, state);
        return SurveyController.to(id);
    }

    @PostMapping(SURVEY + "/needs/{option}/measure")
    ModelAndView meet(
            Actor actor,
            @PathVariable SurveyId id,
            @PathVariable int option,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") @Size(max = 300) String measure,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam LocalDate due) {
        var sees = owner.isBlank() ? actor.member() : people.pick(actor, owner);
        service.meet(actor, id, option, was, measure, sees, due);
        return SurveyController.to(id);
    }

    @PostMapping(SURVEY + "/needs/{option}/reason")
    ModelAndView decline(
            Actor actor,
            @PathVariable SurveyId id,
            @PathVariable int option,
            @RequestParam(defaultValue = "") String was,
            @RequestParam(defaultValue = "") @Size(max = 1000) String reason) {
        service.decline(actor, id, option, was, reason);
        return SurveyController.to(id);
    }

    @PostMapping(SURVEY + "/telling")
    ModelAndView tell(Actor actor, @PathVariable SurveyId id, RedirectAttributes then) {
        service.tell(actor, id);
        then.addFlashAttribute("notice", "survey.told");
        return SurveyController.to(id);
    }
}
