package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.RoundController.PATH;

import io.zhijia.fileset.BookId;
import io.zhijia.fileset.FileSetId;
import io.zhijia.fileset.OpenBooks;
import io.zhijia.identity.Actor;
import io.zhijia.mutualcheck.Parties.Seen;
import io.zhijia.web.Download;
import io.zhijia.web.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One union checks another: the page both share, and the steps each of them takes; {@code at} is the union above. */
@Controller
class PairController {

    private static final String PAIR = PATH + "/{pair}";
    private static final int WEEKS = 2;
    private static final int LONGEST = 2000;

    private final Parties parties;
    private final PairService pairs;
    private final PackService packs;
    private final MendingService mending;
    private final OpenBooks books;
    private final MessageSource words;
    private final Clock clock;

    PairController(
            Parties parties,
            PairService pairs,
            PackService packs,
            MendingService mending,
            OpenBooks books,
            MessageSource words,
            Clock clock) {
        this.parties = parties;
        this.pairs = pairs;
        this.packs = packs;
        this.mending = mending;
        this.books = books;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PAIR)
    String show(
            Actor actor,
            @PathVariable PairId pair,
            @RequestParam UUID at,
            @RequestParam(required = false) @Nullable FileSetId set,
            Locale language,
            Model page) {
        var seen = parties.seen(actor, pair, at);
        page.addAttribute("seen", seen);
        page.addAttribute("round", pairs.round(seen.visitor(), pair));
        page.addAttribute("books", seen.isChecker() ? packs.books(seen.atTheChecked(), pair) : List.of());
        page.addAttribute("tasks", mending.tasks(actor, seen.pair()));
        page.addAttribute("due", LocalDate.now(clock).plusWeeks(WEEKS));
        page.addAttribute("today", LocalDate.now(clock));
        var opening = seen.isChecked() ? packs.own(actor, pair).orElse(null) : null;
        var sets = seen.isChecked() ? books.sets(actor, language) : List.<OpenBooks.OpenSet>of();
        var chosen = set != null
                ? set
                : opening != null
                        ? opening.set()
                        : sets.isEmpty() ? null : sets.getFirst().id();
        page.addAttribute("opening", opening);
        page.addAttribute("sets", sets);
        page.addAttribute("chosen", chosen);
        page.addAttribute("there", chosen == null ? List.of() : books.books(actor, chosen));
        return "mutualcheck/pair";
    }

    @PostMapping(PAIR + "/opening")
    String open(
            Actor actor,
            @PathVariable PairId pair,
            @RequestParam UUID at,
            @RequestParam FileSetId set,
            @RequestParam(required = false) @Nullable List<BookId> books,
            @RequestParam LocalDate until,
            RedirectAttributes then) {
        var seen = parties.seen(actor, pair, at);
        packs.open(actor, seen.pair(), set, books == null ? List.of() : books, until);
        parties.tell(
                seen.pair().checker(),
                seen.pair(),
                "mutualcheck.told.opened",
                seen.pair().checked());
        return to(seen, then, "mutualcheck.opened");
    }

    @PostMapping(PAIR + "/closing")
    String close(Actor actor, @PathVariable PairId pair, @RequestParam UUID at, RedirectAttributes then) {
        var seen = parties.seen(actor, pair, at);
        packs.close(actor, pair);
        return to(seen, then, "mutualcheck.closed");
    }

    @PostMapping(PAIR + "/result")
    String handIn(
            Actor actor,
            @PathVariable PairId pair,
            @RequestParam UUID at,
            @RequestParam String text,
            RedirectAttributes then) {
        var seen = parties.seen(actor, pair, at);
        if (text.isBlank()) {
            return to(seen, then, "mutualcheck.text.missing");
        }
        var handedIn = pairs.handIn(seen.visitor(), pair, shortened(text));
        parties.tellOfTheChecker(handedIn, "mutualcheck.told.result");
        return to(seen, then, "mutualcheck.handedIn");
    }

    @PostMapping(PAIR + "/tasks")
    String mend(
            Actor actor,
            @PathVariable PairId pair,
            @RequestParam UUID at,
            @RequestParam LocalDate due,
            Locale language,
            RedirectAttributes then) {
        var seen = parties.seen(actor, pair, at);
        var opened = mending.mend(actor, seen.pair(), due, mark -> title(mark, language), seen.place());
        then.addFlashAttribute("notice", Notice.of("mutualcheck.tasks.opened", opened));
        return "redirect:" + seen.place();
    }

    private String title(Mark mark, Locale language) {
        return words.getMessage("mutualcheck.task", new Object[] {mark.name(), mark.remark()}, language);
    }

    @PostMapping(PAIR + "/answer")
    String answer(
            Actor actor,
            @PathVariable PairId pair,
            @RequestParam UUID at,
            @RequestParam String text,
            RedirectAttributes then) {
        var seen = parties.seen(actor, pair, at);
        if (text.isBlank()) {
            return to(seen, then, "mutualcheck.text.missing");
        }
        var answered = pairs.answer(seen.visitor(), pair, shortened(text));
        parties.tell(answered.checker(), answered, "mutualcheck.told.answer", answered.checked());
        return to(seen, then, "mutualcheck.answered");
    }

    /** And the pack is closed: nobody needs to look any more. */
    @PostMapping(PAIR + "/confirmation")
    String confirm(
            Actor actor,
            @PathVariable PairId pair,
            @RequestParam UUID at,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes then) {
        var seen = parties.seen(actor, pair, at);
        var confirmed = pairs.confirm(seen.visitor(), pair, shortened(text));
        packs.done(seen.atTheChecked(), pair);
        parties.tellOfTheChecker(confirmed, "mutualcheck.told.confirmed");
        return to(seen, then, "mutualcheck.confirmed");
    }

    @GetMapping(PAIR + "/report.docx")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable PairId pair, @RequestParam UUID at, Locale language) {
        var seen = parties.seen(actor, pair, at);
        var round = pairs.round(seen.visitor(), pair);
        var shown = seen.isChecked() && !seen.pair().isHandedIn() ? seen.pair().withoutMarks() : seen.pair();
        return Download.WORD.of(
                new CheckPaper(words, language).round(round, List.of(shown)),
                round.title() + " " + shown.checked().name());
    }

    private static String to(Seen seen, RedirectAttributes then, String notice) {
        then.addFlashAttribute("notice", notice);
        return "redirect:" + seen.place();
    }

    private static String shortened(String text) {
        var clean = text.replace("\r\n", "\n").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }
}
