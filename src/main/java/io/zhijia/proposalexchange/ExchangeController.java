package io.zhijia.proposalexchange;

import static io.zhijia.proposalexchange.ExchangePermission.SHARE_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.proposal.ExchangeableProposals;
import io.zhijia.proposal.ProposalId;
import io.zhijia.proposalexchange.ExchangeForms.MeetingForm;
import io.zhijia.proposalexchange.ExchangeForms.TextForm;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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

/** Looking for what others proposed, sharing one's own, and the meetings about it. */
@Controller
@RequestMapping(ExchangeController.PATH)
class ExchangeController {

    static final String PATH = "/proposals/exchange";
    private static final int LONGEST_SEARCH = 40;

    private final ExchangeService service;
    private final TreeShelves shelves;
    private final ExchangeableProposals proposals;
    private final Clock clock;

    ExchangeController(ExchangeService service, TreeShelves shelves, ExchangeableProposals proposals, Clock clock) {
        this.service = service;
        this.shelves = shelves;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Bean
    static PersonColumns exchangePeople() {
        return PersonColumns.of("proposalexchange.answer.member");
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String q) {
        var words = q.strip().substring(0, Math.min(LONGEST_SEARCH, q.strip().length()));
        return new ModelAndView("proposalexchange/list")
                .addObject("found", shelves.find(actor, words))
                .addObject("theirs", service.theirs(actor))
                .addObject("q", words)
                .addObject("keeper", actor.may(SHARE_PROPOSALS));
    }

    @GetMapping("/choose")
    ModelAndView choose(Actor actor) {
        return new ModelAndView("proposalexchange/choose").addObject("choices", service.choices(actor));
    }

    @GetMapping("/choose/{proposal}")
    ModelAndView draft(Actor actor, @PathVariable ProposalId proposal) {
        return form(actor, proposal, TextForm.of(service.choice(actor, proposal)));
    }

    @PostMapping("/choose/{proposal}")
    ModelAndView ask(
            Actor actor,
            @PathVariable ProposalId proposal,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return form(actor, proposal, form);
        }
        var id = service.choose(actor, proposal, form.text());
        then.addFlashAttribute("notice", "proposalexchange.asked");
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private ModelAndView form(Actor actor, ProposalId proposal, TextForm form) {
        service.choice(actor, proposal);
        return new ModelAndView("proposalexchange/form")
                .addObject("action", PATH + "/choose/" + proposal)
                .addObject("form", form);
    }

    /** One of ours, for those who keep it or are asked. */
    @GetMapping("/{id}")
    ModelAndView ours(Actor actor, @PathVariable ShareId id) {
        var one = service.get(actor, id);
        return new ModelAndView("proposalexchange/ours")
                .addObject("one", one)
                .addObject(
                        "mine",
                        one.answers().stream()
                                .filter(answer -> answer.member().equals(actor.member()))
                                .findFirst()
                                .orElse(null))
                .addObject("keeper", actor.may(SHARE_PROPOSALS));
    }

    /** What anybody of the tree reads, and may borrow. */
    @GetMapping("/shared/{of}/{id}")
    ModelAndView shared(Actor actor, @PathVariable UUID of, @PathVariable ShareId id) {
        return new ModelAndView("proposalexchange/shared")
                .addObject("line", shelves.read(actor, of, id))
                .addObject("calls", proposals.openCalls(actor));
    }

    @PostMapping("/{id}/answer")
    String answer(Actor actor, @PathVariable ShareId id, @RequestParam boolean agrees) {
        service.answer(actor, id, agrees);
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable ShareId id) {
        service.withdraw(actor, id);
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/return")
    String takeBack(Actor actor, @PathVariable ShareId id) {
        service.takeBack(actor, id);
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping("/meetings")
    ModelAndView meetings(Actor actor) {
        return meetings(actor, null);
    }

    @PostMapping("/meetings")
    ModelAndView enter(
            Actor actor,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return meetings(actor, form);
        }
        service.enter(actor, form.meeting());
        then.addFlashAttribute("notice", "proposalexchange.met");
        return new ModelAndView("redirect:" + PATH + "/meetings");
    }

    private ModelAndView meetings(Actor actor, @Nullable MeetingForm form) {
        return new ModelAndView("proposalexchange/meetings")
                .addObject("meetings", service.meetings(actor))
                .addObject("form", form == null ? MeetingForm.blank(LocalDate.now(clock)) : form)
                .addObject("keeper", actor.may(SHARE_PROPOSALS));
    }
}
