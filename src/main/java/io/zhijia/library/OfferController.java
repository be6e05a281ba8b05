package io.zhijia.library;

import static io.zhijia.library.LibraryController.PATH;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** Offering to the library of one's own union, and what officers do with what is offered. */
@Controller
class OfferController {

    private final LibraryService service;
    private final DocumentService documents;
    private final IdentityService people;

    OfferController(LibraryService service, DocumentService documents, IdentityService people) {
        this.service = service;
        this.documents = documents;
        this.people = people;
    }

    /**
     * Something as it is offered.
     *
     * @param id chosen with the empty form, so that a form sent twice offers one thing
     * @param kept a file that is here already
     */
    record Offer(
            @NotNull LibraryItemId id,
            @NotNull ItemKind kind,
            @NotNull WorkArea topic,
            @NotBlank @Size(max = 100) String title,
            @Nullable @Size(max = 10_000) String text,
            @Nullable AttachmentId kept,
            @Nullable Boolean named) {

        static Offer of(LibraryItem item) {
            var matter = item.matter();
            return new Offer(
                    item.id(),
                    matter.kind(),
                    matter.topic(),
                    matter.title(),
                    matter.text(),
                    matter.file(),
                    !matter.signature().isEmpty());
        }

        /** Browsers send CR LF. */
        String plainText() {
            return Objects.toString(text, "").replace("\r\n", "\n").strip();
        }

        boolean isNamed() {
            return Boolean.TRUE.equals(named);
        }
    }

    /**
     * Something new, or again what was not published.
     *
     * @param from a file of a record or a plan, which the person may see
     */
    @GetMapping(PATH + "/new")
    ModelAndView draft(
            Actor actor,
            @RequestParam(required = false) @Nullable LibraryItemId again,
            @RequestParam(required = false) @Nullable AttachmentId from) {
        if (again != null) {
            return form(actor, Offer.of(service.read(actor, again)));
        }
        var file = from == null ? null : documents.seen(actor, from);
        var title = file == null ? "" : file.name().replaceFirst("\\.[^.]{1,5}$", "");
        var kind = file != null && file.isPicture() ? ItemKind.PHOTO : ItemKind.SCHEME;
        return form(
                actor,
                new Offer(
                        LibraryItemId.next(),
                        kind,
                        WorkArea.ORGANISATION,
                        title.substring(0, Math.min(100, title.length())),
                        "",
                        from,
                        true));
    }

    @PostMapping(PATH)
    ModelAndView offer(
            Actor actor,
            @Valid @ModelAttribute("form") Offer form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes then)
            throws IOException {
        if (typed.hasErrors()) {
            return form(actor, form);
        }
        var kept = file == null || file.isEmpty() ? kept(actor, form) : added(actor, file);
        var matter = new Matter(
                form.kind(), form.topic(), form.title().strip(), form.plainText(), kept, signature(actor, form));
        service.offer(actor, form.id(), matter);
        then.addFlashAttribute("notice", "library.offered");
        return to(form.id());
    }

    private @Nullable AttachmentId kept(Actor actor, Offer form) {
        return form.kept() == null
                ? null
                : documents.seen(actor, Objects.requireNonNull(form.kept())).id();
    }

    private AttachmentId added(Actor actor, MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return documents.add(actor, file.getOriginalFilename(), content);
        }
    }

    /** Whoever mends it, it is still the author's. */
    private String signature(Actor actor, Offer form) {
        return form.isNamed()
                ? service.author(actor, form.id())
                        .map(author -> people.name(actor, author))
                        .orElseGet(actor::name)
                : "";
    }

    @PostMapping(PATH + "/{id}/publication")
    ModelAndView publish(
            Actor actor,
            @PathVariable LibraryItemId id,
            @RequestParam(required = false) @Nullable List<PersonalPoint> points,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes then) {
        var looked = EnumSet.noneOf(PersonalPoint.class);
        looked.addAll(Objects.requireNonNullElse(points, List.of()));
        service.publish(actor, id, looked, shared);
        then.addFlashAttribute("notice", "library.published");
        return to(id);
    }

    @PostMapping(PATH + "/{id}/return")
    ModelAndView sendBack(
            Actor actor, @PathVariable LibraryItemId id, @RequestParam String reason, RedirectAttributes then) {
        if (reason.isBlank()) {
            then.addFlashAttribute("notice", "library.why.missing");
        } else {
            service.sendBack(actor, id, shortened(reason));
        }
        return to(id);
    }

    @PostMapping(PATH + "/{id}/sharing")
    ModelAndView share(Actor actor, @PathVariable LibraryItemId id, @RequestParam boolean shared) {
        service.share(actor, id, shared);
        return to(id);
    }

    @PostMapping(PATH + "/{id}/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable LibraryItemId id, @RequestParam String reason, RedirectAttributes then) {
        if (reason.isBlank()) {
            then.addFlashAttribute("notice", "library.why.missing");
            return to(id);
        }
        service.withdraw(actor, id, shortened(reason));
        then.addFlashAttribute("notice", "library.withdrawn");
        return to(id);
    }

    private ModelAndView form(Actor actor, Offer form) {
        return new ModelAndView("library/form").addObject("form", form).addObject("file", file(actor, form));
    }

    private @Nullable Attachment file(Actor actor, Offer form) {
        return form.kept() == null ? null : documents.seen(actor, Objects.requireNonNull(form.kept()));
    }

    private static ModelAndView to(LibraryItemId id) {
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private static String shortened(String text) {
        var clean = text.strip();
        return clean.substring(0, Math.min(clean.length(), 200));
    }
}
