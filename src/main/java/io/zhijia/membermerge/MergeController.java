package io.zhijia.membermerge;

import static io.zhijia.membermerge.MergePermission.MERGE_MEMBERS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.membership.HistoryChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Entries that may be one person. */
@Controller
class MergeController {

    private final MergeService service;
    private final MergeViews views;
    private final PeoplePicker people;
    private final Clock clock;

    MergeController(MergeService service, MergeViews views, PeoplePicker people, Clock clock) {
        this.clock = clock;
        this.service = service;
        this.views = views;
        this.people = people;
    }

    @GetMapping("/members/duplicates")
    ModelAndView list(Actor actor) {
        return new ModelAndView("membermerge/list")
                .addObject("pairs", views.pairs(actor))
                .addObject("done", views.done(actor))
                .addObject("zone", clock.getZone())
                .addObject("people", people.choices(actor));
    }

    @GetMapping("/members/duplicates/comparison")
    ModelAndView compare(
            Actor actor, @RequestParam(defaultValue = "") String one, @RequestParam(defaultValue = "") String other) {
        actor.must(MERGE_MEMBERS);
        return comparison(actor, id(actor, one), id(actor, other), MergeForm.EMPTY);
    }

    /** Somebody who has left is not in the directory any more but may be meant by an id. */
    private MemberId id(Actor actor, String typed) {
        return MemberId.parse(typed).orElseGet(() -> people.pick(actor, typed));
    }

    @PostMapping("/members/duplicates/merging")
    ModelAndView merge(
            Actor actor, @Valid @ModelAttribute("form") MergeForm form, BindingResult typed, RedirectAttributes next) {
        actor.must(MERGE_MEMBERS);
        var one = form.one();
        var other = form.other();
        if (one == null || other == null) {
            return new ModelAndView("redirect:/members/duplicates");
        }
        if (typed.hasErrors()) {
            return comparison(actor, one, other, form);
        }
        var keepsOther = "OTHER".equals(form.keep());
        var kept = keepsOther ? other : one;
        service.merge(
                actor,
                kept,
                keepsOther ? one : other,
                form.taken(keepsOther ? "ONE" : "OTHER"),
                form.history(keepsOther),
                form.reason());
        next.addFlashAttribute("notice", "membermerge.merged");
        return new ModelAndView("redirect:/members/" + kept);
    }

    @PostMapping("/members/duplicates/difference")
    String differ(Actor actor, @RequestParam MemberId one, @RequestParam MemberId other, RedirectAttributes next) {
        service.differ(actor, one, other);
        next.addFlashAttribute("notice", "membermerge.differed");
        return "redirect:/members/duplicates";
    }

    @PostMapping("/members/duplicates/{id}/undoing")
    String undo(Actor actor, @PathVariable MergeId id, RedirectAttributes next) {
        service.undo(actor, id);
        next.addFlashAttribute("notice", "membermerge.undone");
        return "redirect:/members/duplicates";
    }

    private ModelAndView comparison(Actor actor, MemberId one, MemberId other, MergeForm form) {
        return new ModelAndView("membermerge/comparison")
                .addObject("two", views.compare(actor, one, other))
                .addObject("form", form);
    }

    /**
     * What was chosen.
     *
     * @param keep which entry stays
     * @param take for each difference which entry is right
     * @param history BOTH, or that of the first (KEPT) or the second (GONE)
     */
    record MergeForm(
            @Nullable MemberId one,
            @Nullable MemberId other,
            @Nullable String keep,
            @Nullable Map<String, String> take,
            @Nullable HistoryChoice history,
            @Size(min = 2, max = 200) String reason) {

        static final MergeForm EMPTY = new MergeForm(null, null, null, Map.of(), HistoryChoice.BOTH, "");

        Set<String> taken(String side) {
            return take == null
                    ? Set.of()
                    : take.entrySet().stream()
                            .filter(one -> one.getValue().equals(side))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toUnmodifiableSet());
        }

        /** As the service asks it, of the kept entry. */
        HistoryChoice history(boolean keepsOther) {
            var chosen = Objects.requireNonNullElse(history, HistoryChoice.BOTH);
            return switch (chosen) {
                case BOTH -> chosen;
                case KEPT -> keepsOther ? HistoryChoice.GONE : chosen;
                case GONE -> keepsOther ? HistoryChoice.KEPT : chosen;
            };
        }

        boolean takes(String key, boolean proposed) {
            return (take != null && take.containsKey(key)) ? "OTHER".equals(take.get(key)) : proposed;
        }
    }
}
