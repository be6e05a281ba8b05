package io.zhijia.planning;

import static io.zhijia.planning.PlanRefusal.NO_REASON;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.refusal.Refusal;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item: its page, its form, and the steps people take with it. */
@Controller
class ItemController {

    private final PlanViews views;
    private final ItemSteps steps;
    private final RevisionSteps revisions;
    private final PeoplePicker picker;
    private final Clock clock;

    ItemController(PlanViews views, ItemSteps steps, RevisionSteps revisions, PeoplePicker picker, Clock clock) {
        this.views = views;
        this.steps = steps;
        this.revisions = revisions;
        this.picker = picker;
        this.clock = clock;
    }

    @GetMapping("/plan/items/{id}")
    String show(Actor actor, @PathVariable PlanItemId id, Model page) {
        var view = views.item(actor, id);
        var owner = view.item().charge().owner();
        page.addAttribute("view", view);
        page.addAttribute("waiting", revisions.waiting(actor, id));
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("zone", clock.getZone());
        page.addAttribute(
                "mayWork",
                Planners.mayWorkOn(actor, view.item()) && !view.plan().isClosed());
        page.addAttribute("ownerLeft", owner != null && !picker.isHere(actor, owner));
        page.addAttribute("people", picker.choices(actor));
        return "planning/item";
    }

    @GetMapping("/plan/items/new")
    ModelAndView draft(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate begins,
            @RequestParam(required = false) @Nullable PlanId plan) {
        if (actor.offices().isEmpty()) { // any officer may have a sub-plan in charge
            Planners.mustPlan(actor);
        }
        return form(actor, ItemForm.fresh(begins == null ? LocalDate.now(clock) : begins, plan), "/plan/items");
    }

    @PostMapping("/plan/items")
    ModelAndView plan(Actor actor, @Valid @ModelAttribute("form") ItemForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form, "/plan/items").addObject("typed", typed);
        }
        var id = Objects.requireNonNullElseGet(form.id(), PlanItemId::next);
        var owner = ItemForm.text(form.owner()).isEmpty() ? null : picker.pick(actor, ItemForm.text(form.owner()));
        var charge = Charge.of(owner).helpedBy(picker.pickAll(actor, form.helpers()));
        steps.plan(actor, form.plan(), id, form.matter(), form.days(), charge, ItemForm.text(form.reason()));
        return revisions
                .waiting(actor, id)
                .map(waiting -> new ModelAndView(
                        "redirect:/plan/revisions/" + waiting.revision().id()))
                .orElseGet(() -> at(id));
    }

    @GetMapping("/plan/items/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable PlanItemId id) {
        var item = views.item(actor, id).item();
        Planners.mustWorkOn(actor, item);
        return form(actor, ItemForm.of(item), "/plan/items/" + id + "/edit");
    }

    @PostMapping("/plan/items/{id}/edit")
    ModelAndView edit(
            Actor actor,
            @PathVariable PlanItemId id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return form(actor, form, "/plan/items/" + id + "/edit").addObject("typed", typed);
        }
        var kept = views.item(actor, id).item();
        var charge = kept.charge().helpedBy(picker.pickAll(actor, form.helpers()));
        var version = read(form.version());
        if (version != kept.version()) {
            return conflict(actor, form, kept.asTyped(form.matter(), form.days().stillFollowing(kept.days()), charge));
        }
        var waits = steps.edit(actor, id, version, form.matter(), form.days(), charge, ItemForm.text(form.reason()));
        say(then, waits, null);
        return at(id);
    }

    @PostMapping("/plan/items/{id}/launching")
    String launch(Actor actor, @PathVariable PlanItemId id) {
        return "redirect:" + steps.launch(actor, id);
    }

    /** To a day, or into a month; from a form or by dragging. */
    @PostMapping("/plan/items/{id}/move")
    String move(
            Actor actor,
            @PathVariable PlanItemId id,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable YearMonth back,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes then) {
        var waits = day != null
                ? steps.move(actor, id, day, reason.strip())
                : month != null && steps.move(actor, id, month, reason.strip());
        say(then, waits, "planning.moved");
        return back == null ? "redirect:/plan/items/" + id : "redirect:/plan/calendar?month=" + back;
    }

    @PostMapping("/plan/items/{id}/handover")
    ModelAndView handOver(
            Actor actor,
            @PathVariable PlanItemId id,
            @RequestParam int version,
            @RequestParam String owner,
            @RequestParam(defaultValue = "") String note) {
        steps.handOver(actor, id, version, picker.pick(actor, owner), note.strip());
        return at(id);
    }

    @PostMapping("/plan/items/{id}/postponement")
    ModelAndView postpone(
            Actor actor,
            @PathVariable PlanItemId id,
            @RequestParam int version,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String reason) {
        steps.postpone(actor, id, version, day, given(reason));
        return at(id);
    }

    @PostMapping("/plan/items/{id}/cancellation")
    ModelAndView cancel(
            Actor actor,
            @PathVariable PlanItemId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes then) {
        say(then, steps.cancel(actor, id, given(reason)), null);
        return at(id);
    }

    @PostMapping("/plan/items/{id}/resumption")
    ModelAndView takeUpAgain(Actor actor, @PathVariable PlanItemId id, RedirectAttributes then) {
        say(then, steps.takeUpAgain(actor, id), null);
        return at(id);
    }

    @PostMapping("/plan/items/{id}/fulfilment")
    ModelAndView fulfil(Actor actor, @PathVariable PlanItemId id, @RequestParam LocalDate day) {
        steps.fulfil(actor, id, day);
        return at(id);
    }

    /** Nothing typed is lost: it stands in the form, and above it how it differs from what a colleague has saved. */
    private ModelAndView conflict(Actor actor, ItemForm form, PlanItem typed) {
        Planners.mustWorkOn(actor, typed);
        var page = form(actor, form.over(typed.version()), "/plan/items/" + typed.id() + "/edit");
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("conflict", views.conflict(actor, typed));
    }

    /** A form without the version it was read at comes from no page of ours. */
    private static int read(@Nullable Integer version) {
        if (version == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "version is missing");
        }
        return version;
    }

    private static void say(RedirectAttributes then, boolean waits, @Nullable String otherwise) {
        if (waits) {
            then.addFlashAttribute("notice", "planning.revision.noted");
        } else if (otherwise != null) {
            then.addFlashAttribute("notice", otherwise);
        }
    }

    private static String given(String reason) {
        return Optional.of(reason.strip()).filter(words -> !words.isEmpty()).orElseThrow(() -> new Refusal(NO_REASON));
    }

    private static ModelAndView at(PlanItemId id) {
        return new ModelAndView("redirect:/plan/items/" + id);
    }

    /** What could not be read as a date parts the form from its mistakes, so they are handed on apart. */
    private ModelAndView form(Actor actor, ItemForm form, String action) {
        return new ModelAndView("planning/edit")
                .addObject("form", form)
                .addObject("action", action)
                .addObject("inForce", views.isInForce(actor, form.id(), form.plan()))
                .addObject("people", picker.choices(actor));
    }
}
