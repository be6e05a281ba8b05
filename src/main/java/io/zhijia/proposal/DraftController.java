package io.zhijia.proposal;

import io.zhijia.identity.Actor;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a proposal, with what was proposed before about the same thing. */
@Controller
class DraftController {

    private final CallService calls;
    private final DraftService service;
    private final ProposalViews views;
    private final UnionDirectory union;
    private final SimilarService similar;

    DraftController(
            CallService calls,
            DraftService service,
            ProposalViews views,
            UnionDirectory union,
            SimilarService similar) {
        this.calls = calls;
        this.service = service;
        this.views = views;
        this.union = union;
        this.similar = similar;
    }

    @GetMapping("/proposals/calls/{id}/draft")
    ModelAndView blank(Actor actor, @PathVariable CallId id) {
        return form(actor, id, Draft.EMPTY);
    }

    /** The same page with what was proposed before about the same thing; nothing is kept. */
    @PostMapping("/proposals/calls/{id}/draft/similar")
    ModelAndView similar(Actor actor, @PathVariable CallId id, @ModelAttribute("form") Draft form) {
        return form(actor, id, form).addObject("similar", similar.to(actor, form.text()));
    }

    @PostMapping("/proposals/{id}/edit/similar")
    ModelAndView similar(Actor actor, @PathVariable ProposalId id, @ModelAttribute("form") Draft form) {
        var view = views.one(actor, id);
        var others = similar.to(actor, form.text()).stream()
                .filter(other -> !other.line().id().equals(id))
                .toList();
        return edit(actor, view, form).addObject("similar", others);
    }

    @PostMapping("/proposals/calls/{id}/draft")
    ModelAndView write(
            Actor actor,
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") Draft form,
            BindingResult typed,
            RedirectAttributes next) {
        if (isMistaken(form, typed)) {
            return form(actor, id, form);
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

    private ModelAndView edit(Actor actor, ProposalView view, Draft form) {
        var proposal = view.proposal();
        if (!view.may(Step.REWORD)) {
            return new ModelAndView("redirect:" + proposal.path());
        }
        return form(actor, view.call(), proposal.path() + "/edit", form, false);
    }

    private ModelAndView form(Actor actor, CallId id, Draft form) {
        var call = calls.get(actor, id);
        return form(actor, call, call.path() + "/draft", form, true);
    }

    private ModelAndView form(Actor actor, Call call, String action, Draft form, boolean fresh) {
        return new ModelAndView("proposal/draft")
                .addObject("call", call)
                .addObject("help", calls.help(actor, call.id()))
                .addObject("action", action)
                .addObject("form", form)
                .addObject("fresh", fresh)
                .addObject("similar", List.of())
                .addObject("subjects", subjects(call))
                .addObject("departments", departments(actor));
    }

    static List<Choice> subjects(Call call) {
        return call.areas().stream()
                .map(one -> new Choice(one.name(), one.name()))
                .toList();
    }

    private List<Choice> departments(Actor actor) {
        return union.departments(actor).stream()
                .map(one -> new Choice(one.name(), one.name()))
                .toList();
    }

    static boolean isMistaken(Draft form, BindingResult typed) {
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
