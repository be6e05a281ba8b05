package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetPermission.KEEP_BOOKS;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.RecordKind;
import io.zhijia.document.DocumentService;
import io.zhijia.fileset.Contents.InPart;
import io.zhijia.fileset.FileSets.Place;
import io.zhijia.fileset.OutlineService.Cover;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.retention.RetentionPeriod;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One book of a set, and which parts it is expected to have. */
@Controller
class BookController {

    private static final String SETS = FileSetController.PATH;

    private final OutlineService service;
    private final FileSetViews views;
    private final Keepers keepers;
    private final DocumentService documents;
    private final MessageSource words;
    private final Clock clock;

    BookController(
            OutlineService service,
            FileSetViews views,
            Keepers keepers,
            DocumentService documents,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.keepers = keepers;
        this.documents = documents;
        this.words = words;
        this.clock = clock;
    }

    /** A book as it is typed. */
    record CoverForm(
            @NotNull Form form,
            @NotBlank @Size(max = 60) String name,
            @Nullable MemberId keeper,
            @Nullable Boolean shut) {

        Cover cover() {
            return new Cover(form, name, keeper, Boolean.TRUE.equals(shut));
        }
    }

    /** A part as it is typed. */
    record PartForm(
            @NotBlank @Size(max = 100) String name,
            @Nullable List<WorkArea> areas,
            @Nullable List<RecordKind> kinds,
            @Nullable @Size(max = 200) String words,
            @Nullable EvidenceSlot slot,
            @Nullable SystemPage page,
            @NotNull RetentionPeriod kept) {

        static final PartForm FRESH = new PartForm("", List.of(), List.of(), "", null, null, RetentionPeriod.YEARS_10);

        static PartForm of(Part part) {
            var from = part.source();
            return new PartForm(
                    part.name(),
                    from.sortedAreas(),
                    from.sortedKinds(),
                    from.words(),
                    from.slot(),
                    from.page(),
                    part.kept());
        }

        boolean has(WorkArea area) {
            return areas != null && areas.contains(area);
        }

        boolean has(RecordKind kind) {
            return kinds != null && kinds.contains(kind);
        }

        Source source() {
            return new Source(
                    areas == null ? Set.of() : Set.copyOf(areas),
                    kinds == null ? Set.of() : Set.copyOf(kinds),
                    Objects.requireNonNullElse(words, "").strip(),
                    slot,
                    page);
        }
    }

    @PostMapping(SETS + "/{set}/books")
    ModelAndView add(
            Actor actor,
            @PathVariable FileSetId set,
            @Valid @ModelAttribute("form") CoverForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return cover(actor, set, null, form);
        }
        return to(set, service.add(actor, set, form.cover()));
    }

    @GetMapping(SETS + "/{set}/books/{book}")
    ModelAndView show(Actor actor, @PathVariable FileSetId set, @PathVariable BookId book, Locale language) {
        service.book(actor, set, book);
        var contents = views.contents(actor, set);
        var filled = contents.book(book);
        var files = filled.parts().stream()
                .flatMap(part -> part.files().stream().map(InPart::file))
                .distinct()
                .toList();
        return new ModelAndView("fileset/book")
                .addObject("contents", contents)
                .addObject("filled", filled)
                .addObject("files", FileNames.of(documents.list(actor, files)))
                .addObject("title", new Titles(words, language).of(contents.set()))
                .addObject(
                        "keeperName",
                        keepers.names(actor, List.of(filled.book())).values().stream()
                                .findFirst()
                                .orElse(""))
                .addObject("keeper", actor.may(KEEP_BOOKS))
                .addObject(
                        "filler",
                        FillingService.mayFill(actor, filled.book())
                                && !contents.set().isTemplate())
                .addObject("due", LocalDate.now(clock).plusDays(14));
    }

    @GetMapping(SETS + "/{set}/books/{book}/edit")
    ModelAndView edit(Actor actor, @PathVariable FileSetId set, @PathVariable BookId book) {
        var there = service.book(actor, set, book);
        return cover(actor, set, book, new CoverForm(there.form(), there.name(), there.keeper(), there.isPrivate()));
    }

    @PostMapping(SETS + "/{set}/books/{book}/edit")
    ModelAndView change(
            Actor actor,
            @PathVariable FileSetId set,
            @PathVariable BookId book,
            @Valid @ModelAttribute("form") CoverForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return cover(actor, set, book, form);
        }
        service.change(actor, set, book, form.cover());
        return to(set, book);
    }

    @PostMapping(SETS + "/{set}/books/{book}/up")
    String moveUp(Actor actor, @PathVariable FileSetId set, @PathVariable BookId book) {
        service.moveUp(actor, set, book);
        return "redirect:" + SETS + "/" + set;
    }

    @PostMapping(SETS + "/{set}/books/{book}/removal")
    String remove(Actor actor, @PathVariable FileSetId set, @PathVariable BookId book) {
        service.remove(actor, set, book);
        return "redirect:" + SETS + "/" + set;
    }

    @GetMapping(SETS + "/{set}/books/{book}/parts/new")
    ModelAndView draft(Actor actor, @PathVariable FileSetId set, @PathVariable BookId book) {
        var there = service.book(actor, set, book);
        return part(actor, SETS + "/" + set + "/books/" + book + "/parts", there.name(), PartForm.FRESH);
    }

    @PostMapping(SETS + "/{set}/books/{book}/parts")
    ModelAndView add(
            Actor actor,
            @PathVariable FileSetId set,
            @PathVariable BookId book,
            @Valid @ModelAttribute("form") PartForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            var there = service.book(actor, set, book);
            return part(actor, SETS + "/" + set + "/books/" + book + "/parts", there.name(), form);
        }
        service.add(actor, set, book, form.name(), form.source(), form.kept());
        return to(set, book);
    }

    @GetMapping(SETS + "/parts/{part}/edit")
    ModelAndView edit(Actor actor, @PathVariable PartId part) {
        var place = service.place(actor, part);
        return part(actor, SETS + "/parts/" + part + "/edit", place.book().name(), PartForm.of(place.part()));
    }

    @PostMapping(SETS + "/parts/{part}/edit")
    ModelAndView change(
            Actor actor, @PathVariable PartId part, @Valid @ModelAttribute("form") PartForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            var place = service.place(actor, part);
            return part(actor, SETS + "/parts/" + part + "/edit", place.book().name(), form);
        }
        return to(service.change(actor, part, form.name(), form.source(), form.kept()));
    }

    @PostMapping(SETS + "/parts/{part}/removal")
    ModelAndView remove(Actor actor, @PathVariable PartId part) {
        return to(service.remove(actor, part));
    }

    private ModelAndView cover(Actor actor, FileSetId set, @Nullable BookId book, CoverForm form) {
        actor.must(KEEP_BOOKS);
        return new ModelAndView("fileset/cover")
                .addObject("to", SETS + "/" + set + "/books" + (book == null ? "" : "/" + book + "/edit"))
                .addObject("fresh", book == null)
                .addObject("form", form)
                .addObject("people", keepers.choices(actor));
    }

    private static ModelAndView part(Actor actor, String to, String book, PartForm form) {
        actor.must(KEEP_BOOKS);
        return new ModelAndView("fileset/part")
                .addObject("to", to)
                .addObject("book", book)
                .addObject("form", form);
    }

    static ModelAndView to(Place place) {
        return to(place.set().id(), place.book().id());
    }

    private static ModelAndView to(FileSetId set, BookId book) {
        return new ModelAndView("redirect:" + SETS + "/" + set + "/books/" + book);
    }
}
