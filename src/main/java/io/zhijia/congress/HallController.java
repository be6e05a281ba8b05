package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.COUNT_VOTES;
import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Count.Manner;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hall: agenda, papers, opening, votes; and what is printed of it. */
@Controller
class HallController {

    private static final String HALL = SittingController.SITTING + "/hall";
    private static final String ITEM = HALL + "/items/{number}";

    private final HallService service;
    private final SittingService sittings;
    private final VoteService votes;
    private final HallViews views;
    private final SittingViews titles;
    private final SpeakerService speakers;
    private final HallSuggestions suggestions;
    private final UnionDirectory union;
    private final MessageSource words;

    HallController(
            HallService service,
            SittingService sittings,
            VoteService votes,
            HallViews views,
            SittingViews titles,
            SpeakerService speakers,
            HallSuggestions suggestions,
            UnionDirectory union,
            MessageSource words) {
        this.service = service;
        this.sittings = sittings;
        this.votes = votes;
        this.views = views;
        this.titles = titles;
        this.speakers = speakers;
        this.suggestions = suggestions;
        this.union = union;
        this.words = words;
    }

    /**
     * An item as it is typed.
     *
     * @param before the item it is to come before; null for the end
     * @param agreed who agreed to it; null before the agenda is adopted
     */
    record ItemForm(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 60) String reporter,
            @NotNull Handling handling,
            @Nullable Integer before,
            @Nullable @Size(max = 100) String agreed) {

        String agreedText() {
            return Objects.requireNonNullElse(agreed, "").strip();
        }

        String reporterText() {
            return Objects.requireNonNullElse(reporter, "").strip();
        }
    }

    @GetMapping(HALL)
    ModelAndView show(Actor actor, @PathVariable SittingId id, Locale language) {
        return show(actor, id, language, new ItemForm("", "", Handling.PASS, null, null));
    }

    @PostMapping(HALL + "/items")
    ModelAndView add(
            Actor actor,
            @PathVariable SittingId id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id, language, form);
        }
        var added = service.add(
                actor,
                id,
                form.title().strip(),
                form.reporterText(),
                form.handling(),
                form.before(),
                form.agreedText());
        next.addFlashAttribute("notice", added ? "congress.item.added" : "congress.item.there");
        return new ModelAndView(at(id));
    }

    @PostMapping(ITEM)
    String change(
            Actor actor, @PathVariable SittingId id, @PathVariable int number, @Valid @ModelAttribute ItemForm form) {
        service.change(actor, id, number, form.title().strip(), form.reporterText(), form.handling());
        return at(id);
    }

    @PostMapping(ITEM + "/place")
    String move(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam @Min(1) @Max(99) int place) {
        service.move(actor, id, number, place);
        return at(id);
    }

    @PostMapping(ITEM + "/removal")
    String remove(Actor actor, @PathVariable SittingId id, @PathVariable int number) {
        service.remove(actor, id, number);
        return at(id);
    }

    @PostMapping(ITEM + "/minutes")
    String write(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") @Size(max = 5000) String minutes) {
        service.write(actor, id, number, minutes.strip());
        return at(id);
    }

    @PostMapping(ITEM + "/amendment")
    String amend(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam @Min(0) @Max(100) int favorBefore,
            @RequestParam @NotBlank @Size(max = 500) String changed) {
        service.amend(actor, id, number, favorBefore, changed.strip());
        return at(id);
    }

    @PostMapping(ITEM + "/papers")
    String paper(Actor actor, @PathVariable SittingId id, @PathVariable int number, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            service.addPaper(actor, id, number, file.getOriginalFilename(), content);
        }
        return at(id);
    }

    @PostMapping(HALL + "/opening")
    String open(Actor actor, @PathVariable SittingId id) {
        sittings.open(actor, id);
        return at(id);
    }

    @PostMapping(ITEM + "/counts")
    String count(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam Manner manner,
            @RequestParam @Min(0) @Max(1_000_000) int inFavor,
            @RequestParam @Min(0) @Max(1_000_000) int against,
            @RequestParam @Min(0) @Max(1_000_000) int abstained,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int spoiled,
            @RequestParam(required = false) @Nullable @Min(0) @Max(1_000_000) Integer issued,
            @RequestParam(defaultValue = "") @Size(max = 200) String openly,
            RedirectAttributes next) {
        var onPaper = manner == Manner.PAPER ? issued : null;
        var count = new Count(manner, inFavor, against, abstained, spoiled, onPaper);
        var counted = votes.count(actor, id, number, count, openly.strip());
        next.addFlashAttribute("notice", counted.word());
        return at(id);
    }

    @PostMapping(ITEM + "/acclamation")
    String acclaim(Actor actor, @PathVariable SittingId id, @PathVariable int number) {
        votes.acclaim(actor, id, number);
        return at(id);
    }

    @GetMapping(HALL + "/sign-in.docx")
    ResponseEntity<byte[]> signInSheet(Actor actor, @PathVariable SittingId id, Locale language) {
        var of = views.one(actor, id);
        var title = titles.title(actor, of.of().sitting(), language);
        var paper = new HallPaper(words, language);
        return Download.WORD.of(paper.signIn(of, title, issuer(actor)), paper.name("signIn", title));
    }

    @GetMapping(HALL + "/minutes.docx")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable SittingId id, Locale language) {
        var of = views.one(actor, id);
        var title = titles.title(actor, of.of().sitting(), language);
        var paper = new HallPaper(words, language);
        return Download.WORD.of(
                paper.minutes(of, speakers.lines(actor, of), title, issuer(actor)), paper.name("minutes", title));
    }

    private ModelAndView show(Actor actor, SittingId id, Locale language, ItemForm form) {
        var of = views.one(actor, id);
        return new ModelAndView("congress/hall")
                .addObject("of", of)
                .addObject("title", titles.title(actor, of.of().sitting(), language))
                .addObject("handlings", Handling.offered(union.profile(actor).kind()))
                .addObject("suggested", suggestions.of(actor, of, language))
                .addObject("keeper", actor.may(KEEP_CONGRESS))
                .addObject("counter", actor.may(COUNT_VOTES))
                .addObject("newBallot", views.pathOfNewBallot(actor, id))
                .addObject("form", form);
    }

    private String issuer(Actor actor) {
        return union.profile(actor).name();
    }

    static String at(SittingId id) {
        return "redirect:" + TermController.PATH + "/sittings/" + id + "/hall";
    }
}
