package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckPermission.ARRANGE_CHECKS;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;

/** Mutual checks: those our union arranged, and those in which it has a part. */
@Controller
class RoundController {

    static final String PATH = "/mutual-checks";
    private static final int WEEKS = 4;

    private final RoundService service;
    private final Parties parties;
    private final MessageSource words;
    private final Clock clock;

    RoundController(RoundService service, Parties parties, MessageSource words, Clock clock) {
        this.service = service;
        this.parties = parties;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A round as it is typed.
     *
     * @param checker the unions that take part, in the order of the page
     * @param checked whom each of them checks; empty: takes no part
     */
    record RoundForm(
            @NotBlank @Size(max = 100) String title,
            @NotNull LocalDate due,
            @Nullable List<UUID> checker,
            @Nullable List<String> checked) {

        Pairing pairing() {
            var from = Objects.requireNonNullElse(checker, List.<UUID>of());
            var to = Objects.requireNonNullElse(checked, List.<String>of());
            var checks = new LinkedHashMap<UnionId, UnionId>();
            for (int at = 0; at < Math.min(from.size(), to.size()); at++) {
                if (!to.get(at).isBlank()) {
                    checks.put(new UnionId(from.get(at)), new UnionId(UUID.fromString(to.get(at))));
                }
            }
            return new Pairing(checks);
        }
    }

    @GetMapping(PATH)
    String list(Actor actor, Model page) {
        page.addAttribute("pairs", parties.pairs(actor));
        page.addAttribute("rounds", service.all(actor));
        page.addAttribute("arranges", actor.may(ARRANGE_CHECKS));
        page.addAttribute("own", actor.union());
        return "mutualcheck/list";
    }

    @GetMapping(PATH + "/new")
    ModelAndView draft(Actor actor) {
        actor.must(ARRANGE_CHECKS);
        return form(actor, new RoundForm("", LocalDate.now(clock).plusWeeks(WEEKS), null, null), null);
    }

    @PostMapping(PATH)
    ModelAndView arrange(Actor actor, @Valid @ModelAttribute("form") RoundForm form, BindingResult typed) {
        actor.must(ARRANGE_CHECKS);
        if (typed.hasErrors()) {
            return form(actor, form, form.pairing());
        }
        var below = parties.below(actor);
        var pairing = form.pairing();
        if (!below.keySet().containsAll(pairing.checks().keySet())
                || !below.keySet().containsAll(pairing.checks().values())) {
            throw new NoSuchElementException("A union that is not directly below " + actor.union());
        }
        var round = service.arrange(actor, form.title(), form.due(), pairing, below);
        for (var pair : service.pairs(actor, round)) {
            parties.tell(pair.checker(), pair, "mutualcheck.told.check", pair.checked());
            parties.tell(pair.checked(), pair, "mutualcheck.told.open", pair.checker());
        }
        return new ModelAndView("redirect:" + PATH + "/rounds/" + round);
    }

    private ModelAndView form(Actor actor, RoundForm form, @Nullable Pairing pairing) {
        var below = parties.below(actor);
        return new ModelAndView("mutualcheck/form")
                .addObject("form", form)
                .addObject("below", below)
                .addObject("pairing", pairing == null ? Pairing.ring(List.copyOf(below.keySet())) : pairing)
                .addObject("choices", choices(below));
    }

    private static List<Choice> choices(Map<UnionId, String> below) {
        return below.entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .toList();
    }

    @GetMapping(PATH + "/rounds/{round}")
    String show(Actor actor, @PathVariable RoundId round, Model page) {
        page.addAttribute("round", service.get(actor, round));
        page.addAttribute("pairs", service.pairs(actor, round));
        return "mutualcheck/round";
    }

    @GetMapping(PATH + "/rounds/{round}/report.docx")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable RoundId round, Locale language) {
        var one = service.get(actor, round);
        var paper = new CheckPaper(words, language).round(one, service.pairs(actor, round));
        return Download.WORD.of(paper, one.title());
    }
}
