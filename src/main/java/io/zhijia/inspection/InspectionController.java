package io.zhijia.inspection;

import static io.zhijia.inspection.InspectionPermission.RECEIVE_VISITORS;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.fileset.OpenBooks;
import io.zhijia.fileset.OpenBooks.OpenBook;
import io.zhijia.identity.Actor;
import io.zhijia.web.QrCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Preparing a visitor's day, and seeing afterwards what was looked at. */
@Controller
class InspectionController {

    private static final String PATH = "/inspections";

    private final InspectionService service;
    private final OpenBooks books;
    private final Clock clock;

    InspectionController(InspectionService service, OpenBooks books, Clock clock) {
        this.service = service;
        this.books = books;
        this.clock = clock;
    }

    /** A visit as it is typed. */
    record VisitForm(
            @NotNull FileSetId set,
            @NotBlank @Size(max = 100) String visitor,
            @NotNull LocalDate day,
            @Nullable List<BookId> books) {

        List<BookId> chosen() {
            return Objects.requireNonNullElse(books, List.of());
        }
    }

    @GetMapping(PATH)
    String list(Actor actor, Model page) {
        page.addAttribute("visits", service.all(actor));
        page.addAttribute("today", LocalDate.now(clock));
        return "inspection/list";
    }

    @GetMapping(PATH + "/new")
    ModelAndView draft(Actor actor, @RequestParam(required = false) @Nullable FileSetId set, Locale language) {
        actor.must(RECEIVE_VISITORS);
        var open = books.sets(actor, language);
        if (open.isEmpty()) {
            return new ModelAndView("redirect:/books");
        }
        var chosen = set == null ? open.getFirst().id() : set;
        var all = books.books(actor, chosen);
        var usual =
                all.stream().filter(book -> !book.isPrivate()).map(OpenBook::id).toList();
        return form(actor, new VisitForm(chosen, "", LocalDate.now(clock), usual), language);
    }

    @PostMapping(PATH)
    ModelAndView prepare(
            Actor actor,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return form(actor, form, language);
        }
        var prepared = service.prepare(actor, form.set(), form.chosen(), form.visitor(), form.day());
        then.addFlashAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/visit/" + prepared.token())
                        .toUriString());
        return new ModelAndView("redirect:" + PATH + "/" + prepared.id());
    }

    /** With the address right after it was made, and never again: we keep only its hash. */
    @GetMapping(PATH + "/{visit}")
    String show(Actor actor, @PathVariable VisitId visit, Model page) {
        page.addAttribute("visit", service.get(actor, visit));
        page.addAttribute("looks", service.looks(actor, visit));
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("today", LocalDate.now(clock));
        var address = page.getAttribute("address") instanceof String text ? text : null;
        page.addAttribute("address", address);
        page.addAttribute("code", address == null ? null : QrCode.of(address));
        return "inspection/show";
    }

    @PostMapping(PATH + "/{visit}/withdrawal")
    String withdraw(Actor actor, @PathVariable VisitId visit, RedirectAttributes then) {
        service.withdraw(actor, visit);
        then.addFlashAttribute("notice", "inspection.withdrawn");
        return "redirect:" + PATH + "/" + visit;
    }

    private ModelAndView form(Actor actor, VisitForm form, Locale language) {
        return new ModelAndView("inspection/form")
                .addObject("form", form)
                .addObject("sets", books.sets(actor, language))
                .addObject("books", form.set() == null ? List.of() : books.books(actor, form.set()));
    }
}
