package io.zhijia.meeting;

import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was decided between two sittings of the congress is made known: the paper that is put up, and where it was. */
@Controller
class PostingController {

    private static final String POSTING = "/meetings/decisions/{id}/posting";

    private final BroughtService service;
    private final RegisterController register;
    private final UnionDirectory union;
    private final MessageSource words;

    PostingController(BroughtService service, RegisterController register, UnionDirectory union, MessageSource words) {
        this.service = service;
        this.register = register;
        this.union = union;
        this.words = words;
    }

    /** Where it was made known, as it is typed; with the version that was seen. */
    record PostingForm(
            @NotNull LocalDate postedOn,
            @NotBlank @Size(max = 100) String place,
            @Nullable LocalDate postedUntil,
            @Nullable Integer seen) {

        Posting posting() {
            return new Posting(postedOn, place.strip(), postedUntil);
        }

        int shownVersion() {
            return Objects.requireNonNullElse(seen, 0);
        }
    }

    @PostMapping(POSTING)
    String post(
            Actor actor,
            @PathVariable DecisionId id,
            @Valid @ModelAttribute("form") PostingForm form,
            BindingResult typed,
            Model page,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            service.one(actor, id);
            page.addAttribute("posting", id);
            return register.decisions(actor, null, false, page);
        }
        service.post(actor, id, form.posting(), form.shownVersion());
        next.addFlashAttribute("notice", Notice.of("meeting.posted.done"));
        return "redirect:/meetings/decisions";
    }

    /** To be put up on the board. */
    @GetMapping(POSTING + ".docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable DecisionId id, Locale language) {
        var one = service.one(actor, id);
        var issuer = union.profile(actor).name();
        var paper = new WordPaper()
                .title(issuer + "\n" + say(language, "title"))
                .line(one.decision().name())
                .text(one.decision().text());
        if (!one.decision().manner().isEmpty()) {
            paper.text(say(language, "manner", one.decision().manner()));
        }
        paper.text(say(language, "next"));
        return Download.WORD.of(
                paper.signed(issuer, one.decidedOn()).toBytes(), one.decision().name());
    }

    private String say(Locale language, String word, Object... facts) {
        return Objects.requireNonNull(words.getMessage("meeting.posted.paper." + word, facts, language));
    }
}
