package io.zhijia.survey;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.survey.SurveyRefusal.CODE_NOT_VALID;
import static io.zhijia.survey.SurveyRefusal.TOO_MANY_TRIES;

import io.zhijia.account.Throttle;
import io.zhijia.refusal.Refusal;
import io.zhijia.survey.AnswerService.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes answers from whoever has a code, and asks for nothing else. */
@Controller
class DoorController {

    static final String PATH = "/s/";

    private static final String FORM = PATH + "{id}/{code}";
    private static final int LOOKS = 3_000; // a whole school behind one address
    private static final int WRONG = 30;
    private static final Duration WHILE = Duration.ofMinutes(5);

    private final Surveys surveys;
    private final AnswerService service;
    private final Throttle looks = new Throttle(LOOKS, WHILE);
    private final Throttle wrong = new Throttle(WRONG, WHILE);

    DoorController(Surveys surveys, AnswerService service) {
        this.surveys = surveys;
        this.service = service;
    }

    @GetMapping(FORM)
    ModelAndView look(
            @PathVariable SurveyId id,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse answer) {
        var door = door(id, code, request, answer);
        return door.isUsed()
                ? new ModelAndView("survey/thanks").addObject("survey", door.survey())
                : page(door, code, new Said(Map.of()), Set.of());
    }

    /** Sent once more with what is missing, or done; the same address says so afterwards. */
    @PostMapping(FORM)
    ModelAndView put(
            @PathVariable SurveyId id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse answer) {
        var door = door(id, code, request, answer);
        var read = Said.read(door.survey().questions(), typed);
        if (!read.wrong().isEmpty()) {
            var again = page(door, code, read.said(), read.wrong());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        service.put(drop(id, code), read.said());
        return new ModelAndView("redirect:" + PATH + id + "/" + code);
    }

    private static ModelAndView page(Door door, String code, Said said, Set<Integer> wrong) {
        return new ModelAndView("survey/door")
                .addObject("survey", door.survey())
                .addObject("code", code)
                .addObject("said", said)
                .addObject("wrong", wrong);
    }

    /** Nothing is kept by whoever passes it on: not by a search machine, not by the browser. */
    private Door door(SurveyId id, String code, HttpServletRequest request, HttpServletResponse answer) {
        var from = request.getRemoteAddr();
        refuseIf(!looks.admits(from), TOO_MANY_TRIES);
        answer.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        answer.setHeader("Referrer-Policy", "no-referrer");
        try {
            return service.look(drop(id, code));
        } catch (Refusal no) {
            refuseIf(no.reason() == CODE_NOT_VALID && !wrong.admits(from), TOO_MANY_TRIES);
            throw no;
        }
    }

    private Drop drop(SurveyId id, String code) {
        var union = surveys.find(id).orElseThrow(() -> new NoSuchElementException("No such survey"));
        return new Drop(union, id, code);
    }
}
