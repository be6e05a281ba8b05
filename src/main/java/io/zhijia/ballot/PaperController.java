package io.zhijia.ballot;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Paper beside phones: sheets to print, the desk where they are handed out, and their count by two. */
@Controller
class PaperController {

    private static final int MOST_SHEETS = 500;
    private static final String COUNT = BallotController.BALLOT + "/paper-count";

    private final PaperDesk desk;
    private final PaperCount count;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    PaperController(PaperDesk desk, PaperCount count, UnionDirectory union, MessageSource words, Clock clock) {
        this.desk = desk;
        this.count = count;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(BallotController.BALLOT + "/desk")
    ModelAndView desk(Actor actor, @PathVariable BallotId id, @RequestParam(defaultValue = "") String name) {
        return new ModelAndView("ballot/desk")
                .addObject("desk", desk.desk(actor, id, name))
                .addObject("name", name)
                .addObject("zone", clock.getZone());
    }

    @PostMapping(BallotController.BALLOT + "/papers")
    String issue(
            Actor actor,
            @PathVariable BallotId id,
            @RequestParam int no,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next) {
        desk.issue(actor, id, no);
        next.addFlashAttribute("notice", "ballot.desk.issued");
        next.addAttribute("name", name);
        return "redirect:/ballots/" + id + "/desk";
    }

    /** @param from number of the first stub */
    @GetMapping(BallotController.BALLOT + "/sheets.docx")
    ResponseEntity<byte[]> sheets(
            Actor actor,
            @PathVariable BallotId id,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "50") int sheets,
            Locale language) {
        var ballot = desk.printed(actor, id);
        var paper = new BallotSheets(words, language)
                .sheets(
                        ballot,
                        union.letterhead(actor),
                        Math.clamp(from, 1, 99_999),
                        Math.clamp(sheets, 1, MOST_SHEETS));
        return Download.WORD.of(paper, ballot.title());
    }

    /** 计票单：to be filled in by hand while the papers are read out. */
    @GetMapping(BallotController.BALLOT + "/count-sheet.docx")
    ResponseEntity<byte[]> countSheet(Actor actor, @PathVariable BallotId id, Locale language) {
        var ballot = desk.printed(actor, id);
        return Download.WORD.of(
                new BallotSheets(words, language).countSheet(ballot, union.letterhead(actor)), ballot.title());
    }

    @GetMapping(COUNT)
    ModelAndView count(
            Actor actor, @PathVariable BallotId id, @RequestParam(required = false) @Nullable Integer batch) {
        var all = count.count(actor, id);
        var no = Objects.requireNonNullElse(batch, all.nextFor(actor.member()));
        return count(all, all.own(no, actor.member()).map(PaperForm::of).orElseGet(() -> PaperForm.empty(no)));
    }

    @PostMapping(COUNT)
    ModelAndView type(
            Actor actor,
            @PathVariable BallotId id,
            @Valid @ModelAttribute("form") PaperForm form,
            BindingResult typed,
            RedirectAttributes next) {
        var all = count.count(actor, id);
        var questions = all.ballot().fixed().questions();
        if (!typed.hasErrors()) {
            form.faults(questions).forEach(typed::rejectValue);
        }
        if (typed.hasErrors()) {
            return count(all, form);
        }
        count.type(actor, id, Objects.requireNonNull(form.batch()), form.tally(questions), form.version());
        next.addFlashAttribute("notice", "ballot.count.kept");
        return new ModelAndView("redirect:/ballots/" + id + "/paper-count");
    }

    @PostMapping(BallotController.BALLOT + "/paper-sum")
    String settle(Actor actor, @PathVariable BallotId id, RedirectAttributes next) {
        next.addFlashAttribute("notice", count.settle(actor, id) ? "ballot.count.settled" : "ballot.count.void.notice");
        return BallotController.at(id);
    }

    private static ModelAndView count(PaperCount.Count all, PaperForm form) {
        return new ModelAndView("ballot/papercount").addObject("count", all).addObject("form", form);
    }
}
