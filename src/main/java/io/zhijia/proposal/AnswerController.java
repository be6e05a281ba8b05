package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.proposal.CaseForms.Answering;
import io.zhijia.proposal.CaseForms.Countersigning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answer: draft, countersigning, sign-off, correction, publication. */
@Controller
@RequestMapping(HandlingController.CASE)
class AnswerController {

    private final CaseViews views;
    private final PeoplePicker people;
    private final AnswerService service;
    private final Uploads uploads;

    AnswerController(CaseViews views, AnswerService service, Uploads uploads, PeoplePicker people) {
        this.views = views;
        this.people = people;
        this.service = service;
        this.uploads = uploads;
    }

    @PostMapping("/draft")
    ModelAndView draft(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Answering form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        if (typed.hasErrors()) {
            return HandlingController.page(views, actor, id);
        }
        service.draft(actor, id, form.said(), uploads.keepIfChosen(actor, file));
        return HandlingController.done(id, next, "handling.done.drafted");
    }

    @PostMapping("/circulation")
    ModelAndView circulate(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        service.circulate(actor, id);
        return HandlingController.done(id, next, "handling.done.circulated");
    }

    @PostMapping("/countersign")
    ModelAndView countersign(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Countersigning form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return HandlingController.page(views, actor, id);
        }
        service.countersign(actor, id, form.view(), form.words());
        return HandlingController.done(id, next, "handling.done.countersigned");
    }

    @PostMapping("/submission")
    ModelAndView toSignOff(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        service.toSignOff(actor, id);
        return HandlingController.done(id, next, "handling.done.toSignOff");
    }

    @PostMapping("/sign-off")
    ModelAndView sign(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") @Size(max = 500) String opinion,
            RedirectAttributes next) {
        service.sign(actor, id, opinion);
        return HandlingController.done(id, next, "handling.done.signed");
    }

    @PostMapping("/answer-return")
    ModelAndView returnAnswer(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") @Size(max = 500) String returnReason,
            RedirectAttributes next) {
        service.returnAnswer(actor, id, returnReason);
        return HandlingController.done(id, next, "handling.done.answerReturned");
    }

    @PostMapping("/referral")
    ModelAndView referUp(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") @Size(max = 50) String principal,
            @RequestParam(defaultValue = "") @Size(max = 500) String referral,
            RedirectAttributes next) {
        service.referUp(actor, id, principal.isBlank() ? null : people.pick(actor, principal), referral);
        return HandlingController.done(id, next, "handling.done.referred");
    }

    @PostMapping("/reply")
    ModelAndView reply(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        service.reply(actor, id);
        return HandlingController.done(id, next, "handling.done.signed");
    }

    @PostMapping("/correction")
    ModelAndView correct(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Answering form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        if (typed.hasErrors()) {
            return HandlingController.page(views, actor, id);
        }
        service.correct(actor, id, form.said(), form.why(), uploads.keepIfChosen(actor, file));
        return HandlingController.done(id, next, "handling.done.corrected");
    }

    @PostMapping("/publication")
    ModelAndView publish(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        service.publish(actor, id);
        return HandlingController.done(id, next, "handling.done.published");
    }
}
