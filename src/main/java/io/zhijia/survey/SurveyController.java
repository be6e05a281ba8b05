package io.zhijia.survey;

import static io.zhijia.survey.SurveyPermission.KEEP_SURVEYS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.survey.SurveyViews.View;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Surveys, one survey, and putting one together. */
@Controller
class SurveyController {

    static final String PATH = "/surveys";
    static final String SURVEY = PATH + "/{id}";

    private final DraftService drafts;
    private final SurveyViews views;
    private final PeoplePicker people;
    private final MessageSource words;
    private final Clock clock;

    SurveyController(DraftService drafts, SurveyViews views, PeoplePicker people, MessageSource words, Clock clock) {
        this.drafts = drafts;
        this.views = views;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns surveyedPeople() {
        return PersonColumns.of("survey.roll.member", "survey.named_answer.member");
    }

    @Bean
    static MenuEntry surveyMenu() {
        return MenuEntry.forEveryone(Section.VOICE, PATH, "survey.menu", 35);
    }

    @GetMapping(PATH)
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        page.addAttribute("surveys", views.list(actor, number));
        page.addAttribute("mayKeep", actor.may(KEEP_SURVEYS));
        page.addAttribute("today", today());
        return "survey/list";
    }

    @GetMapping(PATH + "/new")
    ModelAndView draft(Actor actor, @RequestParam(defaultValue = "BLANK") Preset preset, Locale language) {
        actor.must(KEEP_SURVEYS);
        var title = preset == Preset.BLANK ? "" : words.getMessage(preset.word(), null, language);
        return draft(actor, SurveyForm.blank(preset, title, today()));
    }

    @PostMapping(PATH)
    ModelAndView draft(Actor actor, @Valid @ModelAttribute("form") SurveyForm form, BindingResult typed) {
        actor.must(KEEP_SURVEYS);
        return typed.hasErrors()
                ? draft(actor, form)
                : new ModelAndView("redirect:" + PATH + "/" + drafts.draft(actor, form.plan()));
    }

    private ModelAndView draft(Actor actor, SurveyForm form) {
        return new ModelAndView("survey/new").addObject("form", form).addObject("audiences", views.audiences(actor));
    }

    @GetMapping(SURVEY)
    ModelAndView show(Actor actor, @PathVariable SurveyId id) {
        var view = views.one(actor, id);
        return show(actor, view, SurveyForm.of(view.survey().plan()), QuestionForm.BLANK);
    }

    private ModelAndView show(Actor actor, View view, SurveyForm form, QuestionForm ask) {
        return new ModelAndView("survey/show")
                .addObject("view", view)
                .addObject("form", form)
                .addObject("ask", ask)
                .addObject("audiences", view.mayKeep() ? views.audiences(actor) : List.of())
                .addObject("seesResults", views.seesResults(actor, view.survey()))
                .addObject("people", view.mayKeep() ? people.choices(actor) : List.of())
                .addObject("today", today());
    }

    @PostMapping(SURVEY + "/plan")
    ModelAndView plan(
            Actor actor,
            @PathVariable SurveyId id,
            @RequestParam int version,
            @Valid @ModelAttribute("form") SurveyForm form,
            BindingResult typed) {
        actor.must(KEEP_SURVEYS);
        if (typed.hasErrors()) {
            return show(actor, views.one(actor, id), form, QuestionForm.BLANK);
        }
        drafts.plan(actor, id, version, form.plan());
        return to(id);
    }

    @PostMapping(SURVEY + "/questions")
    ModelAndView ask(
            Actor actor,
            @PathVariable SurveyId id,
            @RequestParam int version,
            @Valid @ModelAttribute("ask") QuestionForm ask,
            BindingResult typed) {
        actor.must(KEEP_SURVEYS);
        if (typed.hasErrors()) {
            var view = views.one(actor, id);
            return show(actor, view, SurveyForm.of(view.survey().plan()), ask);
        }
        drafts.ask(actor, id, version, ask.question());
        return to(id);
    }

    @PostMapping(SURVEY + "/questions/{at}/removal")
    ModelAndView leaveOut(Actor actor, @PathVariable SurveyId id, @PathVariable int at, @RequestParam int version) {
        drafts.leaveOut(actor, id, version, at);
        return to(id);
    }

    @PostMapping(SURVEY + "/questions/{at}/raising")
    ModelAndView raise(Actor actor, @PathVariable SurveyId id, @PathVariable int at, @RequestParam int version) {
        drafts.raise(actor, id, version, at);
        return to(id);
    }

    @PostMapping(SURVEY + "/removal")
    ModelAndView remove(Actor actor, @PathVariable SurveyId id, RedirectAttributes then) {
        drafts.remove(actor, id);
        then.addFlashAttribute("notice", "survey.removed");
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + "/series")
    String series(Actor actor, @RequestParam String of, Model page) {
        page.addAttribute("series", views.series(actor, of));
        return "survey/series";
    }

    static ModelAndView to(SurveyId id) {
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
