package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.Forwarding.Word;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What went to the union above and what came from those below, which are counted here, too. */
@Controller
class ForwardedController {

    static final String ALL = "/proposals/forwarded";
    private static final int FIRST_YEAR = 2000;

    private final ForwardingViews views;
    private final FromBelow below;
    private final ProposalsBelow counts;
    private final Clock clock;

    ForwardedController(ForwardingViews views, FromBelow below, ProposalsBelow counts, Clock clock) {
        this.views = views;
        this.below = below;
        this.counts = counts;
        this.clock = clock;
    }

    /** What the union above says. */
    record Replying(
            @NotNull Word word, @NotBlank @Size(max = 2000) String reply) {}

    @GetMapping(ALL)
    ModelAndView list(Actor actor) {
        return new ModelAndView("proposal/forwarded")
                .addObject("ours", views.all(actor))
                .addObject("came", below.all(actor));
    }

    @GetMapping(ALL + "/{union}/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID union, @PathVariable UUID id) {
        return new ModelAndView("proposal/received").addObject("line", below.get(actor, union, id));
    }

    @PostMapping(ALL + "/{union}/{id}/outcome")
    ModelAndView settle(
            Actor actor,
            @PathVariable UUID union,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Replying form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return one(actor, union, id);
        }
        below.settle(actor, union, id, form.word(), form.reply());
        next.addFlashAttribute("notice", "forwarding.done.settled");
        return new ModelAndView("redirect:" + ALL + "/" + union + "/" + id);
    }

    /** Counts and rates, never rows. */
    @GetMapping("/proposals/below")
    ModelAndView below(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        actor.must(LEAD_CASES);
        var now = LocalDate.now(clock).getYear();
        var shown = year == null || year < FIRST_YEAR || year > now ? now : year;
        return new ModelAndView("proposal/below")
                .addObject("units", counts.of(actor, shown))
                .addObject("year", shown)
                .addObject("now", now);
    }
}
