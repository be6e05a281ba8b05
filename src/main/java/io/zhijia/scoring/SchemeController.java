package io.zhijia.scoring;

import static io.zhijia.scoring.ScoringPermission.KEEP_CONDUCT;
import static io.zhijia.scoring.ScoringPermission.KEEP_SCORING;

import io.zhijia.audience.AudienceDirectory;
import io.zhijia.audience.AudienceId;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.scoring.ScoringForms.DecisionForm;
import io.zhijia.scoring.ScoringForms.FindingForm;
import io.zhijia.scoring.ScoringForms.OpinionForm;
import io.zhijia.scoring.ScoringForms.OutcomeForm;
import io.zhijia.scoring.ScoringForms.RunForm;
import io.zhijia.scoring.ScoringForms.SchemeForm;
import io.zhijia.web.Choice;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All schemes and assessments, and one scheme. */
@Controller
@RequestMapping("/scoring")
class SchemeController {

    private final SchemeService service;
    private final RunService runs;
    private final ScoringViews views;
    private final ConductService conduct;
    private final AudienceDirectory audiences;
    private final Clock clock;

    SchemeController(
            SchemeService service,
            RunService runs,
            ScoringViews views,
            ConductService conduct,
            AudienceDirectory audiences,
            Clock clock) {
        this.service = service;
        this.runs = runs;
        this.views = views;
        this.conduct = conduct;
        this.audiences = audiences;
        this.clock = clock;
    }

    @Bean
    static MenuEntry scoringMenu() {
        return MenuEntry.forEveryone(Section.VOICE, "/scoring", "scoring.menu", 28);
    }

    @Bean
    static PersonColumns scoredPeople() {
        return PersonColumns.of(
                "scoring.person.member",
                "scoring.sheet.member",
                "scoring.objection.member",
                "scoring.opinion.author",
                "scoring.acknowledgement.member",
                "scoring.breach.member",
                "scoring.breach.reported_by");
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var mayKeep = actor.may(KEEP_SCORING);
        var schemes = service.all(actor);
        return new ModelAndView("scoring/list")
                .addObject("schemes", schemes)
                .addObject("runs", views.all(actor))
                .addObject("inForce", choices(schemes))
                .addObject("audiences", mayKeep ? audiences(actor) : List.of())
                .addObject("today", LocalDate.now(clock))
                .addObject("mayKeep", mayKeep)
                .addObject("mayHear", actor.may(KEEP_CONDUCT));
    }

    private static List<Choice> choices(List<Scheme> schemes) {
        return schemes.stream()
                .filter(scheme -> scheme.state() instanceof SchemeState.InForce)
                .map(scheme ->
                        new Choice(scheme.id().toString(), scheme.content().title()))
                .toList();
    }

    private List<Choice> audiences(Actor actor) {
        return audiences.all(actor).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    @PostMapping("/runs")
    ModelAndView begin(Actor actor, @Valid @ModelAttribute("form") RunForm form, BindingResult typed) {
        actor.must(KEEP_SCORING);
        if (typed.hasErrors()) {
            return list(actor);
        }
        var audience = form.audience() == null ? null : new AudienceId(form.audience());
        var id = runs.begin(
                actor, form.run(), new SchemeId(form.scheme()), form.title(), form.from(), form.to(), audience);
        return new ModelAndView("redirect:/scoring/runs/" + id);
    }

    @GetMapping("/schemes/new")
    ModelAndView fresh(Actor actor) {
        actor.must(KEEP_SCORING);
        return edit(SchemeForm.usual(), "/scoring/schemes");
    }

    @PostMapping("/schemes")
    ModelAndView draft(Actor actor, @Valid @ModelAttribute("form") SchemeForm form, BindingResult typed) {
        actor.must(KEEP_SCORING);
        if (typed.hasErrors()) {
            return edit(form, "/scoring/schemes");
        }
        return at(service.draft(actor, form.scheme(), form.content()));
    }

    @GetMapping("/schemes/{id}/text")
    ModelAndView edit(Actor actor, @PathVariable SchemeId id) {
        actor.must(KEEP_SCORING);
        return edit(SchemeForm.of(service.get(actor, id)), "/scoring/schemes/" + id + "/text");
    }

    @PostMapping("/schemes/{id}/text")
    ModelAndView rewrite(
            Actor actor,
            @PathVariable SchemeId id,
            @Valid @ModelAttribute("form") SchemeForm form,
            BindingResult typed) {
        actor.must(KEEP_SCORING);
        if (typed.hasErrors()) {
            return edit(form, "/scoring/schemes/" + id + "/text");
        }
        service.rewrite(actor, id, form.readAt(), form.content());
        return at(id);
    }

    private static ModelAndView edit(SchemeForm form, String action) {
        return new ModelAndView("scoring/edit").addObject("form", form).addObject("action", action);
    }

    @GetMapping("/schemes/{id}")
    ModelAndView show(Actor actor, @PathVariable SchemeId id) {
        var scheme = service.get(actor, id);
        return new ModelAndView("scoring/scheme")
                .addObject("scheme", scheme)
                .addObject("opinions", service.opinions(actor, id))
                .addObject("acknowledged", conduct.acknowledged(actor, id))
                .addObject("today", LocalDate.now(clock))
                .addObject("mayKeep", actor.may(KEEP_SCORING));
    }

    @PostMapping("/schemes/{id}/consultation")
    ModelAndView consult(
            Actor actor, @PathVariable SchemeId id, @RequestParam int version, @RequestParam LocalDate until) {
        service.consult(actor, id, version, until);
        return at(id);
    }

    @PostMapping("/schemes/{id}/opinions")
    ModelAndView say(
            Actor actor,
            @PathVariable SchemeId id,
            @Valid @ModelAttribute("form") OpinionForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.say(actor, id, form.opinion(), form.text());
        return at(id);
    }

    @PostMapping("/schemes/{id}/opinions/{answered}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable SchemeId id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult typed) {
        actor.must(KEEP_SCORING);
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.answer(actor, id, form.answered(), form.outcome(), form.answer());
        return at(id);
    }

    @PostMapping("/schemes/{id}/decision")
    ModelAndView pass(
            Actor actor,
            @PathVariable SchemeId id,
            @RequestParam int version,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult typed) {
        actor.must(KEEP_SCORING);
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.pass(actor, id, version, form.decision(), form.on());
        return at(id);
    }

    @PostMapping("/schemes/{id}/review")
    ModelAndView review(
            Actor actor,
            @PathVariable SchemeId id,
            @RequestParam int version,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult typed) {
        actor.must(KEEP_SCORING);
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        service.review(actor, id, version, form.finding());
        return at(id);
    }

    @PostMapping("/schemes/{id}/revision")
    ModelAndView revise(Actor actor, @PathVariable SchemeId id, @RequestParam UUID next) {
        return at(service.revise(actor, id, new SchemeId(next)));
    }

    @PostMapping("/schemes/{id}/acknowledgement")
    ModelAndView acknowledge(Actor actor, @PathVariable SchemeId id) {
        conduct.acknowledge(actor, id);
        return at(id);
    }

    private static ModelAndView at(SchemeId id) {
        return new ModelAndView("redirect:/scoring/schemes/" + id);
    }
}
