package io.zhijia.handin;

import static io.zhijia.handin.HandInPermission.HAND_IN_DOSSIERS;

import io.zhijia.congress.FiledDossiers;
import io.zhijia.document.Attachment;
import io.zhijia.document.DocumentService;
import io.zhijia.handin.HandInState.Received;
import io.zhijia.identity.Actor;
import io.zhijia.orgtree.UpperUnion;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Our dossiers on their way up, with their receipts. */
@Controller
@RequestMapping(HandInController.ALL)
class HandInController {

    static final String ALL = "/congress/hand-ins";

    private final HandInService service;
    private final UnionTree tree;
    private final FiledDossiers dossiers;
    private final UpperUnion upper;
    private final UnionDirectory union;
    private final DocumentService documents;
    private final MessageSource words;
    private final Clock clock;

    HandInController(
            HandInService service,
            UnionTree tree,
            FiledDossiers dossiers,
            UpperUnion upper,
            UnionDirectory union,
            DocumentService documents,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.tree = tree;
        this.dossiers = dossiers;
        this.upper = upper;
        this.union = union;
        this.documents = documents;
        this.words = words;
        this.clock = clock;
    }

    /**
     * To whom, as it is typed.
     *
     * @param to a union of this installation; null where it gets it on paper
     * @param toName what it is called, where it gets it on paper
     */
    record SendingForm(
            @Nullable UUID to, @Nullable @Size(max = 100) String toName) {

        String name() {
            return Objects.requireNonNullElse(toName, "").strip();
        }
    }

    /** A receipt on paper, as it is typed. */
    record ReceiptForm(
            @NotNull LocalDate on, @Nullable @Size(max = 40) String number) {

        String shownNumber() {
            return Objects.requireNonNullElse(number, "").strip();
        }
    }

    @GetMapping
    ModelAndView list(Actor actor, Locale language) {
        actor.must(HAND_IN_DOSSIERS);
        return new ModelAndView("handin/list")
                .addObject("due", dossiers.lately(actor, language))
                .addObject("ours", service.all(actor))
                .addObject("came", tree.came(actor))
                .addObject("above", tree.above(actor))
                .addObject("aboveName", upper.name(actor, today()).orElse(""))
                .addObject("today", today());
    }

    @PostMapping("/sittings/{sitting}")
    ModelAndView send(
            Actor actor,
            @PathVariable UUID sitting,
            @Valid @ModelAttribute("form") SendingForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes next) {
        actor.must(HAND_IN_DOSSIERS);
        if (form.to() == null && form.name().isEmpty()) {
            typed.rejectValue("toName", "handin.to.missing");
        }
        if (typed.hasErrors()) {
            return list(actor, language).addObject("sending", sitting);
        }
        var one = tree.send(actor, sitting, form.to(), form.name(), language);
        next.addFlashAttribute("notice", "handin.done.sent");
        return new ModelAndView("redirect:" + one.path());
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        var one = service.get(actor, id);
        return new ModelAndView("handin/show")
                .addObject("one", one)
                .addObject("typesIn", one.isWaiting() && !tree.answersHere(actor, one.to()))
                .addObject("receipt", receipt(actor, one))
                .addObject("today", today());
    }

    private @Nullable Attachment receipt(Actor actor, HandIn one) {
        return one.state() instanceof Received(var on, var number, var by, var file) && file != null
                ? documents.get(actor, file)
                : null;
    }

    /** The list of contents, with the receipt or room for it. */
    @GetMapping("/{id}.docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, Locale language) {
        var one = service.get(actor, id);
        var paper = new HandInPaper(words, language);
        return Download.WORD.of(paper.of(one, union.profile(actor).name()), paper.title(one));
    }

    @PostMapping("/{id}/receipt")
    ModelAndView typeIn(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReceiptForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        if (file == null || file.isEmpty()) {
            tree.typeIn(actor, id, form.on(), form.shownNumber(), null, null);
        } else {
            try (var content = file.getInputStream()) {
                tree.typeIn(actor, id, form.on(), form.shownNumber(), file.getOriginalFilename(), content);
            }
        }
        return new ModelAndView("redirect:" + ALL + "/" + id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
