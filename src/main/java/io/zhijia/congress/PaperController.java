package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of the papers of a term, and each paper: what it is, who was given it, who read it. */
@Controller
class PaperController {

    private static final String REGISTER = TermController.PATH + "/terms/{id}/papers";
    private static final String PAPER = SittingController.SITTING + "/hall/items/{number}/paper";

    private final PaperService service;
    private final TermViews terms;
    private final HallViews halls;
    private final SittingViews titles;
    private final UnionDirectory union;
    private final MessageSource words;

    PaperController(
            PaperService service,
            TermViews terms,
            HallViews halls,
            SittingViews titles,
            UnionDirectory union,
            MessageSource words) {
        this.service = service;
        this.terms = terms;
        this.halls = halls;
        this.titles = titles;
        this.union = union;
        this.words = words;
    }

    @GetMapping(REGISTER)
    ModelAndView list(
            Actor actor,
            @PathVariable TermId id,
            @RequestParam(defaultValue = "") @Size(max = 40) String q,
            @RequestParam(required = false) @Nullable PaperKind kind) {
        var search = new PaperSearch(q.strip(), kind);
        return new ModelAndView("congress/papers")
                .addObject("of", terms.one(actor, id))
                .addObject("lines", service.lines(actor, id, search))
                .addObject("search", search);
    }

    @GetMapping(REGISTER + ".xlsx")
    void sheet(Actor actor, @PathVariable TermId id, Locale language, HttpServletResponse answer) throws IOException {
        var of = terms.one(actor, id);
        var title = title(of, language);
        var maker = union.profile(actor).name() + "　" + actor.name() + "　" + of.today();
        new PaperSheet(words, language)
                .write(Download.EXCEL.into(answer, title), service.lines(actor, id, PaperSearch.ALL), title, maker);
    }

    @GetMapping(REGISTER + ".docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable TermId id, Locale language) {
        var of = terms.one(actor, id);
        var title = title(of, language);
        var lines = service.lines(actor, id, PaperSearch.ALL);
        var paper = new PaperSheet(words, language)
                .paper(lines, title, union.profile(actor).name(), of.today());
        return Download.WORD.of(paper, title);
    }

    @GetMapping(PAPER)
    ModelAndView show(Actor actor, @PathVariable SittingId id, @PathVariable int number, Locale language) {
        var of = halls.one(actor, id);
        var item = of.agenda().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No item " + number));
        var readers = service.readers(actor, id, number);
        var keeper = actor.may(KEEP_CONGRESS);
        var seat = service.seat(actor, of.of().sitting());
        return new ModelAndView("congress/paper")
                .addObject("of", of)
                .addObject("title", titles.title(actor, of.of().sitting(), language))
                .addObject("item", item)
                .addObject("entry", service.entry(actor, id, number))
                .addObject("read", readers.size())
                .addObject("unread", keeper ? unread(of, readers) : List.of())
                .addObject("hasSeat", seat.isPresent())
                .addObject(
                        "hasRead",
                        seat.filter(one -> readers.contains(one.id())).isPresent())
                .addObject("keeper", keeper);
    }

    private static List<String> unread(HallView of, Set<DelegateId> readers) {
        return of.voting().stream()
                .filter(line -> !readers.contains(line.delegate().id()))
                .map(DelegateLine::name)
                .toList();
    }

    @PostMapping(PAPER)
    String describe(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @RequestParam PaperKind kind,
            @RequestParam(defaultValue = "") @Size(max = 60) String author) {
        service.describe(actor, id, number, kind, author.strip());
        return at(id, number);
    }

    @PostMapping(PAPER + "/giving-out")
    String giveOut(Actor actor, @PathVariable SittingId id, @PathVariable int number, Locale language) {
        service.giveOut(actor, id, number, language);
        return at(id, number);
    }

    @PostMapping(PAPER + "/reading")
    String read(Actor actor, @PathVariable SittingId id, @PathVariable int number) {
        service.read(actor, id, number);
        return at(id, number);
    }

    private String title(TermView of, Locale language) {
        return words.getMessage(
                "congress.register.of",
                new Object[] {Ordinal.of(of.term().number(), language), TermName.of(of.term(), words, language)},
                language);
    }

    private static String at(SittingId id, int number) {
        return HallController.at(id) + "/items/" + number + "/paper";
    }
}
