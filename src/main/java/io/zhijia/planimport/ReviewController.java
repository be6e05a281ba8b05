package io.zhijia.planimport;

import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.planimport.ImportState.Choosing;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The review page, and what a person corrects on it. */
@Controller
class ReviewController {

    private static final int LONGEST_BLANK = 60;

    private final ImportService imports;
    private final EntryService entries;
    private final OwnWordService words;
    private final BlankService blanks;
    private final NameService names;
    private final PeoplePicker picker;
    private final IdentityService people;

    ReviewController(
            ImportService imports,
            EntryService entries,
            OwnWordService words,
            BlankService blanks,
            NameService names,
            PeoplePicker picker,
            IdentityService people) {
        this.names = names;
        this.imports = imports;
        this.entries = entries;
        this.words = words;
        this.blanks = blanks;
        this.picker = picker;
        this.people = people;
    }

    /** @param month for which an entry is to be added; 0 for one without a month */
    @GetMapping("/plan/imports/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable ImportId id,
            @RequestParam(required = false) @Nullable EntryId edit,
            @RequestParam(required = false) @Nullable Integer month) {
        var planImport = imports.read(actor, id);
        if (planImport.state() instanceof Choosing) {
            return new ModelAndView("planimport/choose")
                    .addObject("planImport", planImport)
                    .addObject("joining", imports.monthsToJoin(actor, planImport))
                    .addObject("reading", imports.reading(actor, id));
        }
        return review(actor, planImport, edit, month, null);
    }

    @PostMapping("/plan/imports/{id}/entries/{entry}/correction")
    ModelAndView correct(
            Actor actor,
            @PathVariable ImportId id,
            @PathVariable EntryId entry,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return review(actor, imports.read(actor, id), entry, null, form);
        }
        entries.correct(actor, id, entry, form.correction(owner(actor, form)));
        form.ownWord().ifPresent(word -> words.remember(actor, word));
        return back(id, entry);
    }

    @PostMapping("/plan/imports/{id}/entries")
    ModelAndView add(
            Actor actor,
            @PathVariable ImportId id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return review(actor, imports.read(actor, id), null, 0, form);
        }
        return back(id, entries.add(actor, id, form.correction(owner(actor, form))));
    }

    /** Each {@code word} that was left open stands beside what is {@code meant}. */
    @PostMapping("/plan/imports/{id}/blanks")
    String fill(Actor actor, @PathVariable ImportId id, @RequestParam MultiValueMap<String, String> typed) {
        var words = typed.getOrDefault("word", List.of());
        var meant = typed.getOrDefault("meant", List.of());
        var filled = new HashMap<String, String>();
        for (int i = 0; i < Math.min(words.size(), meant.size()); i++) {
            var written = meant.get(i);
            filled.put(words.get(i), written.substring(0, Math.min(written.length(), LONGEST_BLANK)));
        }
        blanks.fill(actor, id, filled);
        return "redirect:/plan/imports/" + id;
    }

    @PostMapping("/plan/imports/{id}/entries/{entry}/dropping")
    ModelAndView drop(Actor actor, @PathVariable ImportId id, @PathVariable EntryId entry, @RequestParam boolean out) {
        entries.drop(actor, id, entry, out);
        return back(id, entry);
    }

    @PostMapping("/plan/imports/{id}/entries/{entry}/splitting")
    ModelAndView split(
            Actor actor, @PathVariable ImportId id, @PathVariable EntryId entry, @RequestParam String lines) {
        entries.split(actor, id, entry, lines);
        return back(id, entry);
    }

    @PostMapping("/plan/imports/{id}/entries/{entry}/joining")
    ModelAndView join(Actor actor, @PathVariable ImportId id, @PathVariable EntryId entry) {
        entries.join(actor, id, entry);
        return back(id, entry);
    }

    private ModelAndView review(
            Actor actor,
            PlanImport planImport,
            @Nullable EntryId edit,
            @Nullable Integer month,
            @Nullable EntryForm typed) {
        var all = imports.entries(actor, planImport.id());
        return new ModelAndView("planimport/review")
                .addObject("review", Review.of(planImport, all))
                .addObject("joining", planImport.isReviewing() ? imports.monthsToJoin(actor, planImport) : List.of())
                .addObject("open", blanks.open(actor, planImport))
                .addObject("editing", edit)
                .addObject("adding", month)
                .addObject("form", typed != null ? typed : form(actor, all, edit, month))
                .addObject("people", picker.choices(actor))
                .addObject("names", names(actor, all))
                .addObject("found", names.found(actor, planImport))
                .addObject("standing", imports.standing(actor, planImport).orElse(null));
    }

    private @Nullable MemberId owner(Actor actor, EntryForm form) {
        return form.ownerText().isEmpty() ? null : picker.pick(actor, form.ownerText());
    }

    private Map<MemberId, String> names(Actor actor, List<ImportEntry> all) {
        var owners =
                all.stream().flatMap(entry -> Stream.ofNullable(entry.owner())).collect(toSet());
        return people.names(actor, owners);
    }

    private String owner(Actor actor, ImportEntry entry) {
        var owner = entry.owner();
        return owner == null ? "" : picker.value(actor, owner);
    }

    private EntryForm form(Actor actor, List<ImportEntry> all, @Nullable EntryId edit, @Nullable Integer month) {
        return all.stream()
                .filter(entry -> entry.id().equals(edit))
                .findFirst()
                .map(entry -> EntryForm.of(entry, owner(actor, entry)))
                .orElseGet(() -> month == null || month == 0 ? EntryForm.EMPTY : EntryForm.EMPTY.in(month));
    }

    private static ModelAndView back(ImportId id, EntryId entry) {
        return new ModelAndView("redirect:/plan/imports/" + id + "#e-" + entry);
    }
}
