package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PersonColumns;
import io.zhijia.membership.HeadCounts;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The terms, and how one is divided. */
@Controller
class TermController {

    static final String PATH = "/congress";
    private static final String TERM = PATH + "/terms/{id}";

    private final TermService service;
    private final ConstituencyService constituencies;
    private final TermViews views;
    private final StudyService study;
    private final ExtraService extra;
    private final HeadCounts counts;
    private final MessageSource words;
    private final Clock clock;

    TermController(
            TermService service,
            ConstituencyService constituencies,
            TermViews views,
            StudyService study,
            ExtraService extra,
            HeadCounts counts,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.constituencies = constituencies;
        this.views = views;
        this.study = study;
        this.extra = extra;
        this.counts = counts;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns congressPeople() {
        return PersonColumns.of(
                "congress.delegate.member",
                "congress.delegation_head.member",
                "congress.delegation.deputy",
                "congress.delegation.contact");
    }

    @Bean
    static MenuEntry congressMenu() {
        return MenuEntry.forEveryone(Section.VOICE, PATH, "congress.menu", 10);
    }

    /** A term as it is typed. */
    record TermForm(
            @NotNull AssemblyKind kind,
            @Nullable @Size(max = 30) String label,
            @NotNull @Min(1) @Max(99) Integer number,
            @NotNull @Min(3) @Max(5) Integer years,
            @NotNull LocalDate begins,
            @NotNull Region region,
            @NotNull @Min(1) @Max(1_000_000) Integer staff) {

        /** Whose it is; empty for the unit's own. */
        String whose() {
            return label == null ? "" : label.strip();
        }
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var all = views.all(actor);
        var staff = Math.max(1, counts.inService(actor).members());
        var last = all.stream().map(TermView::term).filter(Term::isOfTheUnit).findFirst();
        return list(
                actor,
                new TermForm(
                        last.map(Term::kind).orElse(AssemblyKind.usual(views.units(actor), Region.NATIONAL, staff)),
                        "",
                        last.map(term -> term.number() + 1).orElse(1),
                        last.map(Term::years).orElse(5),
                        last.map(term -> term.ends().plusDays(1)).orElse(LocalDate.now(clock)),
                        last.map(Term::region).orElse(Region.NATIONAL),
                        staff));
    }

    @PostMapping(PATH + "/terms")
    ModelAndView begin(Actor actor, @Valid @ModelAttribute("form") TermForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return list(actor, form);
        }
        var id = service.begin(
                actor,
                form.kind(),
                form.whose(),
                form.number(),
                form.years(),
                form.begins(),
                form.region(),
                form.staff());
        return new ModelAndView(at(id));
    }

    @GetMapping(TERM)
    ModelAndView show(Actor actor, @PathVariable TermId id) {
        var of = views.one(actor, id);
        return new ModelAndView("congress/term")
                .addObject("of", of)
                .addObject("checks", views.checks(actor, of))
                .addObject(
                        "papers",
                        study.of(actor, id).values().stream()
                                .flatMap(List::stream)
                                .toList())
                .addObject("months", views.months(actor, of.term()))
                .addObject("quota", views.quota(actor, of.term()))
                .addObject("extra", extra.of(actor, id))
                .addObject("askers", extra.askers(actor, of.term(), of.today()))
                .addObject("keeper", actor.may(KEEP_CONGRESS));
    }

    @PostMapping(TERM)
    String change(
            Actor actor,
            @PathVariable TermId id,
            @RequestParam @Min(3) @Max(5) int years,
            @RequestParam LocalDate begins,
            @RequestParam Region region,
            @RequestParam @Min(1) @Max(1_000_000) int staff) {
        service.change(actor, id, years, begins, region, staff);
        return at(id);
    }

    @PostMapping(TERM + "/removal")
    String remove(Actor actor, @PathVariable TermId id) {
        service.remove(actor, id);
        return "redirect:" + PATH;
    }

    @PostMapping(TERM + "/months")
    String prefer(Actor actor, @PathVariable TermId id, @RequestParam(required = false) @Nullable Set<Month> months) {
        service.prefer(actor, id, Objects.requireNonNullElse(months, Set.of()));
        return at(id);
    }

    @PostMapping(TERM + "/division")
    String divide(Actor actor, @PathVariable TermId id, @RequestParam @Min(1) @Max(10_000) int seats, Locale language) {
        constituencies.divideByGroups(actor, id, seats, delegationName(language));
        return at(id);
    }

    /** A constituency as it is typed; a new one makes up a delegation of its own. */
    record PlaceForm(
            @NotBlank @Size(max = 50) String name,
            @NotNull @Min(0) @Max(1_000_000) Integer staff,
            @NotNull @Min(0) @Max(10_000) Integer seats) {}

    @PostMapping(TERM + "/constituencies")
    String add(Actor actor, @PathVariable TermId id, @Valid @ModelAttribute PlaceForm form, Locale language) {
        constituencies.add(actor, id, form.name().strip(), form.staff(), form.seats(), delegationName(language));
        return at(id);
    }

    @PostMapping(TERM + "/constituencies/{which}")
    String change(
            Actor actor,
            @PathVariable TermId id,
            @PathVariable ConstituencyId which,
            @Valid @ModelAttribute PlaceForm form,
            @RequestParam DelegationId delegation) {
        constituencies.change(actor, id, which, form.name().strip(), form.staff(), form.seats(), delegation);
        return at(id);
    }

    @PostMapping(TERM + "/constituencies/{which}/removal")
    String remove(Actor actor, @PathVariable TermId id, @PathVariable ConstituencyId which) {
        constituencies.remove(actor, id, which);
        return at(id);
    }

    @PostMapping(TERM + "/delegations/{which}/head")
    String head(
            Actor actor,
            @PathVariable TermId id,
            @PathVariable DelegationId which,
            @RequestParam MemberId member,
            @RequestParam LocalDate since) {
        constituencies.head(actor, id, which, member, since);
        return at(id);
    }

    @PostMapping(TERM + "/delegations/{which}/helpers")
    String assist(
            Actor actor,
            @PathVariable TermId id,
            @PathVariable DelegationId which,
            @RequestParam(required = false) @Nullable MemberId deputy,
            @RequestParam(required = false) @Nullable MemberId contact) {
        constituencies.assist(actor, id, which, deputy, contact);
        return at(id);
    }

    private ModelAndView list(Actor actor, TermForm form) {
        var all = views.all(actor);
        return new ModelAndView("congress/list")
                .addObject("runs", TermRun.of(all))
                .addObject("cadences", views.cadences(actor, all))
                .addObject("asked", extra.asked(actor))
                .addObject("kinds", AssemblyKind.offered(views.units(actor)))
                .addObject("keeper", actor.may(KEEP_CONGRESS))
                .addObject("form", form);
    }

    private String delegationName(Locale language) {
        return words.getMessage("congress.delegation.usual", new Object[] {"%s"}, language);
    }

    static String at(TermId id) {
        return "redirect:" + PATH + "/terms/" + id;
    }
}
