package io.zhijia.appraisal;

import io.zhijia.identity.Actor;
import io.zhijia.survey.Remark;
import io.zhijia.survey.SurveyDesk;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of a group: taken in, and gone through one by one. */
@Controller
@RequestMapping("/appraisals/{id}/groups/{group}/words")
class WordsController {

    private final WordsService words;
    private final SurveyDesk surveys;

    WordsController(WordsService words, SurveyDesk surveys) {
        this.words = words;
        this.surveys = surveys;
    }

    @PostMapping("/closing")
    String close(Actor actor, @PathVariable RoundId id, @PathVariable int group, RedirectAttributes next) {
        words.close(actor, id, group);
        surveys.forgetOrder(actor);
        next.addFlashAttribute("notice", "appraisal.words.closed");
        return "redirect:/appraisals/" + id;
    }

    @PostMapping("/{remark}")
    String review(
            Actor actor,
            @PathVariable RoundId id,
            @PathVariable int group,
            @PathVariable UUID remark,
            @RequestParam @Size(min = 1, max = 2000) String said,
            @RequestParam Remark.State state) {
        words.review(actor, id, group, remark, said, state);
        return "redirect:/appraisals/" + id;
    }
}
