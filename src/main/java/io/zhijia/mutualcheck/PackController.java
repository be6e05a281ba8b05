package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.RoundController.PATH;

import io.zhijia.document.AttachmentId;
import io.zhijia.document.FileAnswer;
import io.zhijia.fileset.BookId;
import io.zhijia.identity.Actor;
import io.zhijia.mutualcheck.Parties.Seen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The checker looks through a book that was opened, and marks it. */
@Controller
class PackController {

    private static final String BOOK = PATH + "/{pair}/books/{book}";

    private final Parties parties;
    private final PairService pairs;
    private final PackService packs;

    PackController(Parties parties, PairService pairs, PackService packs) {
        this.parties = parties;
        this.pairs = pairs;
        this.packs = packs;
    }

    /** A mark as it is typed. */
    record MarkForm(
            @Nullable Set<Criterion> met,
            @NotNull @Min(0) @Max(Mark.MOST_POINTS) Integer points,
            @Nullable @Size(max = 500) String remark) {

        boolean has(Criterion criterion) {
            return met != null && met.contains(criterion);
        }
    }

    @GetMapping(BOOK)
    ModelAndView book(Actor actor, @PathVariable PairId pair, @PathVariable BookId book, @RequestParam UUID at) {
        var seen = parties.seen(actor, pair, at);
        var mark = seen.pair().marks().stream()
                .filter(one -> one.book().equals(book))
                .map(one -> new MarkForm(one.met(), one.points(), one.remark()))
                .findFirst()
                .orElseGet(() -> new MarkForm(Set.of(Criterion.values()), Mark.MOST_POINTS, ""));
        return page(seen, book, mark);
    }

    private ModelAndView page(Seen seen, BookId book, MarkForm form) {
        var there = seen.atTheChecked();
        var shown = packs.book(there, seen.pair().id(), book);
        return new ModelAndView("mutualcheck/book")
                .addObject("seen", seen)
                .addObject("book", shown)
                .addObject("files", packs.files(there, shown))
                .addObject("form", form);
    }

    @GetMapping(PATH + "/{pair}/files/{file}")
    ResponseEntity<Resource> file(
            Actor actor, @PathVariable PairId pair, @PathVariable AttachmentId file, @RequestParam UUID at) {
        var there = parties.seen(actor, pair, at).atTheChecked();
        var known = packs.file(there, pair, file);
        return FileAnswer.of(known, packs.open(there, known));
    }

    @PostMapping(BOOK + "/mark")
    ModelAndView mark(
            Actor actor,
            @PathVariable PairId pair,
            @PathVariable BookId book,
            @RequestParam UUID at,
            @Valid @ModelAttribute("form") MarkForm form,
            BindingResult typed) {
        var seen = parties.seen(actor, pair, at);
        if (typed.hasErrors()) {
            return page(seen, book, form);
        }
        var name = packs.book(seen.atTheChecked(), pair, book).name();
        var met = Objects.requireNonNullElse(form.met(), Set.<Criterion>of());
        pairs.mark(
                seen.visitor(),
                pair,
                Mark.given(book, name, met, form.points(), Objects.requireNonNullElse(form.remark(), "")));
        return new ModelAndView("redirect:" + seen.place());
    }
}
