package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.SCREEN_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.proposal.ScreeningOpinion.View;
import io.zhijia.web.Notice;
import io.zhijia.web.Paging;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meeting of the committee on one page. */
@Controller
class ScreeningController {

    private final ScreeningService service;
    private final MergingService merging;
    private final ReclassifyingService reclassifying;
    private final ScreeningViews views;

    ScreeningController(
            ScreeningService service,
            MergingService merging,
            ReclassifyingService reclassifying,
            ScreeningViews views) {
        this.service = service;
        this.merging = merging;
        this.reclassifying = reclassifying;
        this.views = views;
    }

    @GetMapping("/proposals/screening")
    ModelAndView table(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number) {
        actor.must(SCREEN_PROPOSALS);
        var all = service.table(actor);
        var offset = Math.min(Paging.offset(number), all.size());
        var shown = Paging.of(all.stream().skip(offset).limit(Paging.limit()).toList(), number);
        return new ModelAndView("proposal/screening")
                .addObject("table", views.table(actor, shown.lines()))
                .addObject("paging", shown)
                .addObject("count", all.size())
                .addObject("groups", views.groups(actor, all))
                .addObject("leads", merging.leads(actor))
                .addObject("decided", views.undoable(actor))
                .addObject("me", actor.member());
    }

    @PostMapping("/proposals/{id}/opinion")
    ModelAndView opine(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam View view,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes next) {
        service.opine(actor, id, view, ProposalController.cut(remark));
        next.addFlashAttribute("notice", "proposal.opined");
        return new ModelAndView("redirect:/proposals/screening#p-" + id);
    }

    @PostMapping("/proposals/{id}/decision")
    ModelAndView decide(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam View decision,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String grounds,
            @RequestParam(defaultValue = "") String measures,
            @RequestParam(defaultValue = "false") boolean agreed,
            RedirectAttributes next) {
        var why = ProposalController.cut(reason);
        switch (decision) {
            case DOCKET -> service.docket(actor, id, version, why);
            case SUGGESTION -> service.makeSuggestion(actor, id, version, why);
            case DECLINE -> service.decline(actor, id, version, why);
            case SEND_BACK -> service.sendBack(actor, id, version, why);
            case MERGE ->
                merging.merge(
                        actor,
                        id,
                        version,
                        id(lead),
                        why,
                        views.agreedText(actor, id(lead), title, grounds, measures),
                        agreed);
        }
        next.addFlashAttribute("notice", Notice.of("proposal.decided." + decision));
        return new ModelAndView("redirect:/proposals/screening");
    }

    @PostMapping("/proposals/{id}/unmerging")
    ModelAndView unmerge(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        merging.unmerge(actor, id, ProposalController.cut(reason));
        next.addFlashAttribute("notice", "proposal.unmerged");
        return new ModelAndView("redirect:/proposals/" + id);
    }

    @PostMapping("/proposals/{id}/reclassification")
    ModelAndView reclassify(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") @Size(max = Draft.LONGEST_SUBJECT) String subject,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        reclassifying.reclassify(actor, id, subject.strip(), ProposalController.cut(reason));
        next.addFlashAttribute("notice", "proposal.reclassified");
        return new ModelAndView("redirect:/proposals/" + id);
    }

    @PostMapping("/proposals/{id}/undoing")
    ModelAndView undo(
            Actor actor,
            @PathVariable ProposalId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.undo(actor, id, ProposalController.cut(reason));
        next.addFlashAttribute("notice", "proposal.undone");
        return new ModelAndView("redirect:/proposals/" + id);
    }

    private static Optional<ProposalId> id(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(ProposalId::of);
    }
}
