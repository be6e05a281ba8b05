package io.zhijia.archive;

import static io.zhijia.archive.RecordPermission.CORRECT_RECORD;
import static io.zhijia.archive.RecordPermission.ENTER_RECORD;

import io.zhijia.identity.Actor;
import io.zhijia.planning.PlanFigures;
import io.zhijia.planning.PlanItemId;
import io.zhijia.union.GroupNames;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an entry by hand, and correcting one. */
@Controller
class EntryController {

    private static final int MOST_HELPERS = 200;

    private final ArchiveService service;
    private final RecordService records;
    private final GroupNames groups;
    private final PlanFigures plan;
    private final ObjectProvider<HelpersKnown> helpers;
    private final Clock clock;

    EntryController(
            ArchiveService service,
            RecordService records,
            GroupNames groups,
            PlanFigures plan,
            ObjectProvider<HelpersKnown> helpers,
            Clock clock) {
        this.service = service;
        this.records = records;
        this.groups = groups;
        this.plan = plan;
        this.helpers = helpers;
        this.clock = clock;
    }

    @GetMapping("/records/new")
    ModelAndView blank(Actor actor, @RequestParam(required = false) @Nullable PlanItemId item) {
        var today = LocalDate.now(clock);
        var ours = theirGroups(actor);
        var group = ArchiveService.keeps(actor) || ours.isEmpty()
                ? null
                : ours.keySet().iterator().next();
        var form = EntryForm.blank(RecordId.next(), today, group);
        return form(actor, item == null ? form : form.of(plan.item(actor, item)));
    }

    @PostMapping("/records")
    ModelAndView enter(
            Actor actor, @Valid @ModelAttribute("form") EntryForm form, BindingResult typed, RedirectAttributes next) {
        check(form, typed);
        if (typed.hasErrors()) {
            return form(actor, form);
        }
        service.enter(actor, form.id(), form.facts(groups.all(actor)), List.of());
        next.addFlashAttribute("notice", "archive.entered");
        return new ModelAndView("redirect:/records/" + form.id());
    }

    @GetMapping("/records/{id}/correction")
    ModelAndView correction(Actor actor, @PathVariable RecordId id) {
        actor.must(CORRECT_RECORD);
        var entry = records.read(actor, id);
        return correction(actor, entry, EntryForm.of(entry));
    }

    @PostMapping("/records/{id}/correction")
    ModelAndView correct(
            Actor actor,
            @PathVariable RecordId id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult typed,
            RedirectAttributes next) {
        var entry = records.read(actor, id);
        check(form, typed);
        if (EntryForm.text(form.why()).isEmpty()) {
            typed.rejectValue("why", "NotBlank");
        }
        if (typed.hasErrors()) {
            return correction(actor, entry, form);
        }
        var facts = form.facts(namesOfTheDay(actor, entry));
        var corrected = service.correct(actor, id, form.shown(), facts, EntryForm.text(form.why()));
        next.addFlashAttribute("notice", "archive.corrected");
        return new ModelAndView("redirect:/records/" + corrected);
    }

    private static void check(EntryForm form, BindingResult typed) {
        if (!typed.hasFieldErrors("helpers") && form.allHelpers().length() > MOST_HELPERS) {
            typed.rejectValue("helpers", "archive.helpers.tooMany", new Object[] {MOST_HELPERS}, null);
        }
    }

    /** A group that stays keeps the name it had on the day. */
    private Map<UUID, String> namesOfTheDay(Actor actor, RecordEntry entry) {
        var names = groups.all(actor);
        if (entry.facts().group() != null) {
            names.put(entry.facts().group(), entry.facts().groupName());
        }
        return names;
    }

    private ModelAndView correction(Actor actor, RecordEntry entry, EntryForm form) {
        return form(actor, form).addObject("corrected", entry);
    }

    private ModelAndView form(Actor actor, EntryForm form) {
        var day = form.on() == null ? LocalDate.now(clock) : form.on();
        return new ModelAndView("archive/entry")
                .addObject("form", form)
                .addObject("groups", theirGroups(actor))
                .addObject("known", known(actor))
                .addObject("anyGroup", ArchiveService.keeps(actor))
                .addObject(
                        "items",
                        plan.between(
                                actor, day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31)));
    }

    /** Whom other modules know to help, by who they are. */
    private Map<String, List<String>> known(Actor actor) {
        var known = new LinkedHashMap<String, List<String>>();
        helpers.orderedStream().forEach(module -> known.put(module.word(), module.names(actor)));
        known.values().removeIf(List::isEmpty);
        return known;
    }

    /** The groups somebody may write entries for. */
    private Map<UUID, String> theirGroups(Actor actor) {
        var all = groups.all(actor);
        if (!ArchiveService.keeps(actor)) {
            all.keySet().retainAll(RecordScope.groupsLedBy(actor));
            if (all.isEmpty()) {
                actor.must(ENTER_RECORD);
            }
        }
        return all;
    }
}
