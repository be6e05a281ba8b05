package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalPermission.KEEP_APPRAISALS;
import static io.zhijia.appraisal.AppraisalPermission.SEE_RESULTS;

import io.zhijia.appraisal.AppraisalForms.AskForm;
import io.zhijia.appraisal.AppraisalForms.GroupForm;
import io.zhijia.appraisal.AppraisalForms.MeasureForm;
import io.zhijia.appraisal.AppraisalForms.NewForm;
import io.zhijia.appraisal.AppraisalForms.ObjectsForm;
import io.zhijia.appraisal.AppraisalForms.ReportForm;
import io.zhijia.appraisal.AppraisalForms.VoteForm;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rounds of appraisal, and one of them. */
@Controller
@RequestMapping("/appraisals")
class AppraisalController {

    private final AppraisalService service;
    private final AppraisalViews views;
    private final ReportService reports;
    private final CitationService citations;
    private final MeasureService measures;
    private final WordsService words;
    private final RaterChoices raters;
    private final PeoplePicker people;
    private final Clock clock;

    AppraisalController(
            AppraisalService service,
            AppraisalViews views,
            ReportService reports,
            CitationService citations,
            MeasureService measures,
            WordsService words,
            RaterChoices raters,
            PeoplePicker people,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.reports = reports;
        this.citations = citations;
        this.measures = measures;
        this.words = words;
        this.raters = raters;
        this.people = people;
        this.clock = clock;
    }

    @Bean
    static PersonColumns ratedPeople() {
        return PersonColumns.of("appraisal.object.member");
    }

    @Bean
    static MenuEntry appraisalMenu() {
        return MenuEntry.forEveryone(Section.VOICE, "/appraisals", "appraisal.menu", 27);
    }

    /** The forms of a round's page, as typed. */
    record Forms(
            ObjectsForm objects, GroupForm group, @Nullable AskForm ask, VoteForm vote, ReportForm report) {
        Forms with(ObjectsForm typed) {
            return new Forms(typed, group, ask, vote, report);
        }

        Forms with(GroupForm typed) {
            return new Forms(objects, typed, ask, vote, report);
        }

        Forms with(VoteForm typed) {
            return new Forms(objects, group, ask, typed, report);
        }

        Forms with(ReportForm typed) {
            return new Forms(objects, group, ask, vote, typed);
        }

        Forms with(AskForm typed) {
            return new Forms(objects, group, typed, vote, report);
        }

        /** As typed, or as it stands for the first kind that is rated. */
        AskForm ask(Round round) {
            return ask == null ? AskForm.of(round.form(round.kinds().getFirst())) : ask;
        }
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, NewForm.empty());
    }

    @PostMapping
    ModelAndView begin(Actor actor, @Valid @ModelAttribute("form") NewForm form, BindingResult typed) {
        actor.must(KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return list(actor, form);
        }
        return at(service.begin(actor, form.round(), form.title(), form.where(), null, form.named()));
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable RoundId id) {
        return show(actor, id, empty());
    }

    @PostMapping("/{id}/uses")
    ModelAndView nameUses(Actor actor, @PathVariable RoundId id, @RequestParam(defaultValue = "") Set<Use> uses) {
        service.nameUses(actor, id, uses);
        return at(id);
    }

    @PostMapping("/{id}/objects")
    ModelAndView rate(
            Actor actor,
            @PathVariable RoundId id,
            @Valid @ModelAttribute("form") ObjectsForm form,
            BindingResult typed) {
        actor.must(KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return show(actor, id, empty().with(form));
        }
        service.rate(actor, id, form.kind(), form.each());
        return at(id);
    }

    @PostMapping("/{id}/objects/{object}/removal")
    ModelAndView leaveOut(Actor actor, @PathVariable RoundId id, @PathVariable int object) {
        service.leaveOut(actor, id, object);
        return at(id);
    }

    @PostMapping("/{id}/groups")
    ModelAndView addGroup(
            Actor actor, @PathVariable RoundId id, @Valid @ModelAttribute("form") GroupForm form, BindingResult typed) {
        actor.must(KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return show(actor, id, empty().with(form));
        }
        service.addGroup(actor, id, form.name().strip(), form.who(), form.source(), form.weight(), form.rates());
        return at(id);
    }

    @PostMapping("/{id}/groups/{group}/removal")
    ModelAndView leaveOutGroup(Actor actor, @PathVariable RoundId id, @PathVariable int group) {
        service.leaveOutGroup(actor, id, group);
        return at(id);
    }

    @PostMapping("/{id}/forms")
    ModelAndView ask(
            Actor actor, @PathVariable RoundId id, @Valid @ModelAttribute("form") AskForm form, BindingResult typed) {
        actor.must(KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return show(actor, id, empty().with(form));
        }
        service.ask(actor, id, Form.typed(form.about(), form.criteria(), form.scale()));
        return at(id);
    }

    @PostMapping("/{id}/ballots")
    ModelAndView vote(
            Actor actor, @PathVariable RoundId id, @Valid @ModelAttribute("form") VoteForm form, BindingResult typed) {
        actor.must(KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return show(actor, id, empty().with(form));
        }
        var zone = clock.getZone();
        service.vote(
                actor,
                id,
                form.remote(),
                form.hours().opens(zone),
                form.hours().closes(zone),
                List.of(
                        people.pick(actor, form.teller1()),
                        people.pick(actor, form.teller2()),
                        people.pick(actor, form.teller3())),
                form.wantsWords());
        return at(id);
    }

    @PostMapping("/{id}/report")
    ModelAndView report(
            Actor actor,
            @PathVariable RoundId id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult typed) {
        actor.must(KEEP_APPRAISALS);
        if (typed.hasErrors()) {
            return show(actor, id, empty().with(form));
        }
        service.report(actor, id, form.to());
        return at(id);
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(Actor actor, @PathVariable RoundId id, RedirectAttributes next) {
        service.remove(actor, id);
        next.addFlashAttribute("notice", "appraisal.removed");
        return new ModelAndView("redirect:/appraisals");
    }

    @PostMapping("/{id}/filing")
    ModelAndView file(Actor actor, @PathVariable RoundId id) {
        service.file(actor, id);
        return at(id);
    }

    private Forms empty() {
        return new Forms(
                ObjectsForm.empty(), GroupForm.empty(), null, VoteForm.on(LocalDate.now(clock)), ReportForm.empty());
    }

    private ModelAndView list(Actor actor, NewForm form) {
        return new ModelAndView("appraisal/list")
                .addObject("all", service.all(actor))
                .addObject("maySeeAll", actor.may(SEE_RESULTS))
                .addObject("year", LocalDate.now(clock).getYear())
                .addObject("mayKeep", actor.may(KEEP_APPRAISALS))
                .addObject("form", form);
    }

    ModelAndView show(Actor actor, RoundId id, MeasureForm form) {
        return show(actor, id, empty()).addObject("measure", form);
    }

    private ModelAndView show(Actor actor, RoundId id, Forms forms) {
        var mayKeep = actor.may(KEEP_APPRAISALS);
        var view = views.one(actor, id);
        return new ModelAndView("appraisal/show")
                .addObject("view", view)
                .addObject("reports", reports.readable(actor, view.round()))
                .addObject("reportable", reports.reportable(actor, view.round()))
                .addObject("citations", citations.readable(actor, view.round()))
                .addObject("measures", measures.of(actor, view.round()))
                .addObject("words", words.of(actor, view.round()))
                .addObject("measure", MeasureForm.on(LocalDate.now(clock)))
                .addObject("mayKeep", mayKeep)
                .addObject("me", actor.member())
                .addObject("maySeeAll", actor.may(SEE_RESULTS))
                .addObject("forms", forms)
                .addObject("raters", mayKeep ? raters.of(actor) : List.of())
                .addObject("people", mayKeep ? people.choices(actor) : List.of());
    }

    private static ModelAndView at(RoundId id) {
        return new ModelAndView("redirect:/appraisals/" + id);
    }
}
