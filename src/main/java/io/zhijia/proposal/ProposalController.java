package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;
import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was proposed and what came of it; one proposal with the next step of whoever looks. */
@Controller
class ProposalController {

    private static final int LONGEST_REASON = 500;

    private final ProposalViews views;
    private final CallService calls;
    private final DraftService drafts;
    private final SecondingService seconding;
    private final PeoplePicker people;
    private final SimilarService similar;

    ProposalController(
            ProposalViews views,
            CallService calls,
            DraftService drafts,
            SecondingService seconding,
            PeoplePicker people,
            SimilarService similar) {
        this.views = views;
        this.calls = calls;
        this.drafts = drafts;
        this.seconding = seconding;
        this.people = people;
        this.similar = similar;
    }

    @Bean
    static MenuEntry proposalMenu() {
        return MenuEntry.forEveryone(Section.VOICE, "/proposals", "proposal.menu", 20);
    }

    @GetMapping("/proposals")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "page", defaultValue = "0") int number) {
        var lines = views.published(actor, q, number);
        return new ModelAndView("proposal/list")
                .addObject("lines", lines)
                .addObject("names", views.names(actor, lines.lines()))
                .addObject("desk", views.desk(actor))
                .addObject("open", calls.open(actor))
                .addObject("calls", calls.all(actor))
                .addObject("search", q.strip())
                .addObject("screener", actor.may(SCREEN_PROPOSALS))
                .addObject("keeper", actor.may(KEEP_PROPOSALS));
    }

    @GetMapping("/proposals/{id}")
    ModelAndView show(Actor actor, @PathVariable ProposalId id) {
        var of = views.one(actor, id);
        if (of.isDeclined()) {
            return new ModelAndView("proposal/declined").addObject("of", of).addObject("me", actor.member());
        }
        return new ModelAndView("proposal/show")
                .addObject("of", of)
                .addObject("me", actor.member())
                .addObject("similar", of.isBeingDecided() ? similar.to(actor, of.proposal()) : List.of())
                .addObject("people", of.may(Step.INVITE) ? people.choices(actor) : List.of());
    }

    @PostMapping("/proposals/{id}/invitations")
    ModelAndView invite(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") List<String> seconders,
            RedirectAttributes next) {
        seconding.invite(actor, id, people.pickAll(actor, seconders));
        return done(id, "proposal.invited", next);
    }

    @PostMapping("/proposals/{id}/secondment")
    ModelAndView second(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam boolean accepts,
            @RequestParam int wording,
            RedirectAttributes next) {
        seconding.answer(actor, id, accepts, wording);
        return done(id, accepts ? "proposal.seconded" : "proposal.notSeconded", next);
    }

    @PostMapping("/proposals/{id}/submission")
    ModelAndView submit(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        seconding.submit(actor, id);
        return done(id, "proposal.submitted", next);
    }

    @PostMapping("/proposals/{id}/head")
    ModelAndView head(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam boolean passes,
            @RequestParam(defaultValue = "") String opinion,
            RedirectAttributes next) {
        if (passes) {
            seconding.passOn(actor, id, cut(opinion));
        } else {
            seconding.giveBack(actor, id, cut(opinion));
        }
        return done(id, passes ? "proposal.passed" : "proposal.givenBack", next);
    }

    @PostMapping("/proposals/{id}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        drafts.withdraw(actor, id, cut(reason));
        return done(id, "proposal.withdrawn", next);
    }

    @PostMapping("/proposals/{id}/review-request")
    ModelAndView askReview(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        drafts.askReview(actor, id, cut(reason));
        return done(id, "proposal.reviewAsked", next);
    }

    static String cut(String typed) {
        var clean = Pasted.clean(typed);
        return clean.substring(0, Math.min(LONGEST_REASON, clean.length()));
    }

    static ModelAndView done(ProposalId id, String notice, RedirectAttributes next) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/proposals/" + id);
    }
}
