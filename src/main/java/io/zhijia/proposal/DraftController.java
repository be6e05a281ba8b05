package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a proposal, and entering one from paper. */
@Controller
class DraftController {

    private final CallService calls;
    private final DraftService service;
    private final ProposalViews views;
    private final PeoplePicker people;
    private final UnionDirectory union;

    DraftController(
            CallService calls, DraftService service, ProposalViews views, PeoplePicker people, UnionDirectory union) {
        this.calls = calls;
        this.service = service;
        this.views = views;
        this.people = people;
        this.union = union;
    }

    @GetMapping("/proposals/calls/{id}/draft")
    ModelAndView blank(Actor actor, @PathVariable CallId id) {
        return form(actor, calls.get(actor, id), calls.get(actor, id).path() + "/draft", Draft.EMPTY, true);
    }

    @PostMapping("/proposals/calls/{id}/draft")
    ModelAndView write(
            Actor actor,
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") Draft form,
            BindingResult typed,
            RedirectAttributes next) {
        if (isMistaken(form, typed)) {
            return form(actor, calls.get(actor, id), calls.get(actor, id).path() + "/draft", form, true);
        }
        next.addFlashAttribute("notice", "proposal.written");
        return at(service.write(actor, id, form.text(), form.isOpen(), form.isCollective()));
    }

    @GetMapping("/proposals/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable ProposalId id) {
        var view = views.one(actor, id);
        return edit(actor, view, Draft.of(view.proposal().wording()));
    }

    @PostMapping("/proposals/{id}/edit")
    ModelAndView reword(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Draft form,
            BindingResult typed,
            RedirectAttributes next) {
        if (isMistaken(form, typed)) {
            return edit(actor, views.one(actor, id), form);
        }
        service.reword(actor, id, form.text(), form.isOpen());
        next.addFlashAttribute("notice", "proposal.reworded");
        return at(id);
    }

    @GetMapping("/proposals/calls/{id}/paper")
    ModelAndView paper(Actor actor, @PathVariable CallId id) {
        return paper(actor, id, Draft.EMPTY, "", List.of());
    }

    @PostMapping("/proposals/calls/{id}/paper")
    ModelAndView enter(
            Actor actor,
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") Draft form,
            BindingResult typed,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") List<String> seconders,
            RedirectAttributes next) {
        if (isMistaken(form, typed)) {
            return paper(actor, id, form, author, seconders);
        }
        actor.must(KEEP_PROPOSALS);
        next.addFlashAttribute("notice", "proposal.entered");
        return at(service.enter(
                actor, id, people.pick(actor, author), people.pickAll(actor, seconders), form.text(), form.isOpen()));
    }

    private ModelAndView edit(Actor actor, ProposalView view, Draft form) {
        var proposal = view.proposal();
        if (!view.may(Step.REWORD)) {
            return new ModelAndView("redirect:" + proposal.path());
        }
        return form(actor, view.call(), proposal.path() + "/edit", form, false);
    }

    private ModelAndView form(Actor actor, Call call, String action, Draft form, boolean fresh) {
        return new ModelAndView("proposal/draft")
                .addObject("call", call)
                .addObject("action", action)
                .addObject("form", form)
                .addObject("fresh", fresh)
                .addObject("subjects", subjects(call))
                .addObject("departments", departments(actor));
    }

    private ModelAndView paper(Actor actor, CallId id, Draft form, String author, List<String> seconders) {
        actor.must(KEEP_PROPOSALS);
        var call = calls.get(actor, id);
        return new ModelAndView("proposal/paper")
                .addObject("call", call)
                .addObject("form", form)
                .addObject("author", author)
                .addObject("seconders", seconders)
                .addObject("people", people.choices(actor))
                .addObject("subjects", subjects(call))
                .addObject("departments", departments(actor));
    }

    private static List<Choice> subjects(Call call) {
        return call.areas().stream()
                .map(one -> new Choice(one.name(), one.name()))
                .toList();
    }

    private List<Choice> departments(Actor actor) {
        return union.departments(actor).stream()
                .map(one -> new Choice(one.name(), one.name()))
                .toList();
    }

    private static boolean isMistaken(Draft form, BindingResult typed) {
        Stream.of("grounds", "measures")
                .filter(form::isTooLong)
                .forEach(field -> typed.rejectValue(
                        field,
                        "proposal.tooLong",
                        new Object[] {
                            (field.equals("grounds") ? form.grounds() : form.measures()).length(), Draft.LONGEST
                        },
                        null));
        return typed.hasErrors();
    }

    private static ModelAndView at(ProposalId id) {
        return new ModelAndView("redirect:/proposals/" + id);
    }
}
