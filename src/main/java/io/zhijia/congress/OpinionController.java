package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Examination.Outcome;
import io.zhijia.congress.Opinion.Stance;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What delegations think of the agenda before the sitting, and the examination of what is to be voted on. */
@Controller
class OpinionController {

    private static final String OPINIONS = SittingController.SITTING + "/opinions";

    private final OpinionService service;
    private final OpinionCallService calls;
    private final SittingViews sittings;
    private final UnionDirectory union;
    private final MessageSource words;

    OpinionController(
            OpinionService service,
            OpinionCallService calls,
            SittingViews sittings,
            UnionDirectory union,
            MessageSource words) {
        this.service = service;
        this.calls = calls;
        this.sittings = sittings;
        this.union = union;
        this.words = words;
    }

    @GetMapping(OPINIONS)
    ModelAndView show(Actor actor, @PathVariable SittingId id, Locale language) {
        var of = sittings.one(actor, id);
        var all = service.all(actor, id);
        var own = all.stream()
                .flatMap(one -> one.delegations().stream())
                .filter(one -> service.maySpeakFor(actor, one))
                .map(Delegation::id)
                .distinct()
                .toList();
        return new ModelAndView("congress/opinions")
                .addObject("of", of)
                .addObject("title", sittings.title(actor, of.sitting(), language))
                .addObject("all", all)
                .addObject("own", own)
                .addObject("silent", Silent.of(all))
                .addObject("call", calls.of(actor, id).orElse(null))
                .addObject("until", calls.usualEnd(actor, id))
                .addObject("keeper", actor.may(KEEP_CONGRESS));
    }

    @GetMapping(OPINIONS + ".docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable SittingId id, Locale language) {
        var title = sittings.title(actor, sittings.one(actor, id).sitting(), language);
        var paper = new OpinionPaper(words, language);
        return Download.WORD.of(
                paper.of(service.all(actor, id), title, union.profile(actor).name()), paper.name(title));
    }

    @PostMapping(OPINIONS)
    String ask(
            Actor actor,
            @PathVariable SittingId id,
            @RequestParam LocalDate until,
            Locale language,
            RedirectAttributes next) {
        calls.ask(actor, id, until, language);
        next.addFlashAttribute("notice", "congress.opinions.asked");
        return "redirect:/congress/sittings/" + id + "/opinions";
    }

    @PostMapping(OPINIONS + "/{number}")
    String say(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam DelegationId delegation,
            @RequestParam Stance stance,
            @RequestParam(defaultValue = "") @Size(max = 2000) String text) {
        service.say(actor, id, number, delegation, stance, text.strip());
        return at(id, number);
    }

    @PostMapping(OPINIONS + "/{number}/examination")
    String settle(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam Outcome outcome,
            @RequestParam @NotBlank @Size(max = 2000) String text) {
        service.settle(actor, id, number, outcome, text.strip());
        return at(id, number);
    }

    private static String at(SittingId id, int number) {
        return "redirect:/congress/sittings/" + id + "/opinions#i" + number;
    }
}
