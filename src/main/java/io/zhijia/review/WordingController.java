package io.zhijia.review;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.web.Notice;
import io.zhijia.web.Typed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wording a summary, and its way through the committee. */
@Controller
class WordingController {

    private static final String PLACE = "text.";
    private static final int LONGEST = 5000;

    private final ReviewService service;

    WordingController(ReviewService service) {
        this.service = service;
    }

    @GetMapping("/summaries/{id}/text")
    String text(Actor actor, @PathVariable SummaryId id, Model page) {
        service.mustWrite(actor);
        page.addAttribute("summary", service.read(actor, id));
        return "review/text";
    }

    @PostMapping("/summaries/{id}/text")
    String word(
            Actor actor,
            @PathVariable SummaryId id,
            @RequestParam int version,
            @RequestParam String title,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var texts = typed.entrySet().stream()
                .filter(one -> one.getKey().startsWith(PLACE))
                .collect(toMap(
                        one -> Typed.as(Integer::valueOf, one.getKey().substring(PLACE.length())),
                        one -> shortened(one.getValue())));
        service.word(
                actor, id, version, title.isBlank() ? service.read(actor, id).title() : title.strip(), texts);
        return back(id, next, Notice.of("review.worded"));
    }

    @PostMapping("/summaries/{id}/draft")
    String draftAgain(Actor actor, @PathVariable SummaryId id, RedirectAttributes next) {
        service.draftAgain(actor, id);
        return back(id, next, Notice.of("review.draftedAgain"));
    }

    @PostMapping("/summaries/{id}/committee")
    String handToCommittee(Actor actor, @PathVariable SummaryId id, RedirectAttributes next) {
        service.handToCommittee(actor, id);
        return back(id, next, Notice.of("review.handed"));
    }

    @PostMapping("/summaries/{id}/return")
    String giveBack(Actor actor, @PathVariable SummaryId id, RedirectAttributes next) {
        service.giveBack(actor, id);
        return back(id, next, Notice.of("review.returned"));
    }

    @PostMapping("/summaries/{id}/filing")
    String file(Actor actor, @PathVariable SummaryId id, RedirectAttributes next) {
        service.file(actor, id);
        return back(id, next, Notice.of("review.filed"));
    }

    private static String shortened(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    private static String back(SummaryId id, RedirectAttributes next, Notice notice) {
        next.addFlashAttribute("notice", notice);
        return "redirect:/summaries/" + id;
    }
}
