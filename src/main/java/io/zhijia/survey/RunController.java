package io.zhijia.survey;

import static io.zhijia.survey.SurveyController.SURVEY;

import io.zhijia.identity.Actor;
import io.zhijia.web.Notice;
import io.zhijia.web.QrCode;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Running a survey: opened, answered, closed. */
@Controller
class RunController {

    private static final int LONGEST_LABEL = 40;

    private final RunService service;
    private final AnswerService answering;
    private final SurveyViews views;

    RunController(RunService service, AnswerService answering, SurveyViews views) {
        this.service = service;
        this.answering = answering;
        this.views = views;
    }

    /** A code on paper. */
    record Slip(String code, String address, QrCode picture) {
        /** In groups of four, as people read it. */
        String spaced() {
            return code.replaceAll("(.{4})(?=.)", "$1-");
        }
    }

    @PostMapping(SURVEY + "/groups")
    ModelAndView group(
            Actor actor,
            @PathVariable SurveyId id,
            @RequestParam(defaultValue = "") String label,
            RedirectAttributes then) {
        var called = label.strip();
        if (called.isEmpty() || called.length() > LONGEST_LABEL) {
            then.addFlashAttribute("notice", "survey.group.missing");
        } else {
            service.group(actor, id, called);
        }
        return SurveyController.to(id);
    }

    @PostMapping(SURVEY + "/groups/{no}/removal")
    ModelAndView ungroup(Actor actor, @PathVariable SurveyId id, @PathVariable int no) {
        service.ungroup(actor, id, no);
        return SurveyController.to(id);
    }

    @PostMapping(SURVEY + "/opening")
    ModelAndView open(Actor actor, @PathVariable SurveyId id, RedirectAttributes then) {
        service.open(actor, id);
        then.addFlashAttribute("notice", "survey.opened");
        return SurveyController.to(id);
    }

    /** The sheet of slips, shown now and never again. */
    @PostMapping(SURVEY + "/slips")
    ModelAndView print(
            Actor actor,
            @PathVariable SurveyId id,
            @RequestParam int group,
            @RequestParam(defaultValue = "0") int slips) {
        var codes = service.print(actor, id, group, slips);
        var view = views.one(actor, id);
        return new ModelAndView("survey/slips")
                .addObject("survey", view.survey())
                .addObject(
                        "group",
                        view.groups().stream()
                                .filter(one -> one.no() == group)
                                .findFirst()
                                .orElseThrow())
                .addObject("slips", codes.stream().map(code -> slip(id, code)).toList());
    }

    private static Slip slip(SurveyId id, String code) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(DoorController.PATH + id + "/" + code)
                .toUriString();
        return new Slip(code, address, QrCode.of(address));
    }

    /** From here on nobody is signed in: the code is in the address, and nowhere else. */
    @PostMapping(SURVEY + "/code")
    String draw(Actor actor, @PathVariable SurveyId id) {
        return "redirect:" + DoorController.PATH + id + "/" + answering.draw(actor, id);
    }

    @GetMapping(SURVEY + "/answer")
    ModelAndView answer(Actor actor, @PathVariable SurveyId id) {
        return form(answering.named(actor, id), new Said(Map.of()), Set.of());
    }

    @PostMapping(SURVEY + "/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable SurveyId id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes then) {
        var survey = answering.named(actor, id);
        var read = Said.read(survey.questions(), typed);
        if (!read.wrong().isEmpty()) {
            var again = form(survey, read.said(), read.wrong());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        answering.put(actor, id, read.said());
        then.addFlashAttribute("notice", "survey.answered");
        return SurveyController.to(id);
    }

    private static ModelAndView form(Survey survey, Said said, Set<Integer> wrong) {
        return new ModelAndView("survey/answer")
                .addObject("survey", survey)
                .addObject("said", said)
                .addObject("wrong", wrong);
    }

    @PostMapping(SURVEY + "/closing")
    ModelAndView close(Actor actor, @PathVariable SurveyId id, RedirectAttributes then) {
        service.close(actor, id);
        service.rewrite(actor);
        then.addFlashAttribute("notice", Notice.of("survey.closed"));
        return SurveyController.to(id);
    }
}
