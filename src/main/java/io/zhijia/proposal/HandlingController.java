package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.CaseForms.Extending;
import io.zhijia.proposal.CaseForms.HandingBack;
import io.zhijia.proposal.CaseForms.Pausing;
import io.zhijia.proposal.CaseForms.Planning;
import io.zhijia.proposal.CaseForms.Talking;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The handling of one case: what came of it so far, and the next step for whoever is on turn. */
@Controller
class HandlingController {

    static final String CASE = "/proposals/{id}/handling";

    private final CaseViews views;
    private final HandlingService service;
    private final Uploads uploads;
    private final PeoplePicker people;

    HandlingController(CaseViews views, HandlingService service, Uploads uploads, PeoplePicker people) {
        this.people = people;
        this.views = views;
        this.service = service;
        this.uploads = uploads;
    }

    @Bean
    static MenuEntry caseHandlingMenu() {
        return MenuEntry.forEveryone(Section.VOICE, "/proposals/cases", "handling.tab", 21)
                .and("/proposals/assignments");
    }

    static String path(ProposalId id) {
        return "/proposals/" + id + "/handling";
    }

    static ModelAndView at(ProposalId id) {
        return new ModelAndView("redirect:" + path(id));
    }

    static ModelAndView page(CaseViews views, Actor actor, ProposalId id) {
        return new ModelAndView("proposal/handling").addObject("one", views.get(actor, id));
    }

    /** What I handle, help with, sign or follow. */
    @GetMapping("/proposals/cases")
    ModelAndView mine(Actor actor) {
        return new ModelAndView("proposal/cases")
                .addObject("lines", views.mine(actor))
                .addObject("leads", actor.may(LEAD_CASES));
    }

    @GetMapping(CASE)
    ModelAndView show(Actor actor, @PathVariable ProposalId id) {
        return page(views, actor, id);
    }

    @PostMapping(CASE + "/receipt")
    ModelAndView receive(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        service.receive(actor, id);
        return done(id, next, "handling.done.received");
    }

    @PostMapping(CASE + "/hand-back")
    ModelAndView handBack(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") HandingBack form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(views, actor, id);
        }
        service.handBack(actor, id, form.backReason(), form.instead());
        return done(id, next, "handling.done.handedBack");
    }

    @PostMapping(CASE + "/clerk")
    ModelAndView name(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") @Size(max = 50) String clerk,
            RedirectAttributes next) {
        service.name(actor, id, clerk.isBlank() ? null : people.pick(actor, clerk));
        return done(id, next, "handling.done.clerk");
    }

    @PostMapping(CASE + "/plan")
    ModelAndView plan(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Planning form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(views, actor, id);
        }
        service.plan(actor, id, form.plan(), form.expected());
        return done(id, next, "handling.done.planned");
    }

    @PostMapping(CASE + "/talks")
    ModelAndView talk(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Talking form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        if (typed.hasErrors()) {
            return page(views, actor, id);
        }
        service.talk(actor, id, form.talkedOn(), form.way(), form.summary(), uploads.keepIfChosen(actor, file));
        return done(id, next, "handling.done.talked");
    }

    @PostMapping(CASE + "/pause")
    ModelAndView pause(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Pausing form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(views, actor, id);
        }
        service.pause(actor, id, form.pauseReason());
        return done(id, next, "handling.done.paused");
    }

    @PostMapping(CASE + "/resumption")
    ModelAndView resume(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        service.resume(actor, id);
        return done(id, next, "handling.done.resumed");
    }

    @PostMapping(CASE + "/extension")
    ModelAndView extend(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Extending form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(views, actor, id);
        }
        service.extend(actor, id, form.days(), form.extensionReason());
        return done(id, next, "handling.done.extended");
    }

    static ModelAndView done(ProposalId id, RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", notice);
        return at(id);
    }
}
