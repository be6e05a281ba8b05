package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.NOTHING_TO_PUBLISH;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers that went out and are not open to everybody yet, opened several at once: often all on one day. */
@Controller
class PublishingController {

    private static final String ALL = "/proposals/publishing";

    private final AnswerService service;

    PublishingController(AnswerService service) {
        this.service = service;
    }

    /** What came of one that was chosen: opened, or why not. */
    record Result(CaseAtHand one, @Nullable Refusal refusal) {}

    @GetMapping(ALL)
    ModelAndView list(Actor actor) {
        return page(actor, List.of());
    }

    /** Each by itself: one that is refused does not keep the others back. */
    @PostMapping(ALL)
    ModelAndView publish(Actor actor, @RequestParam(defaultValue = "") List<ProposalId> chosen) {
        actor.must(LEAD_CASES);
        refuseIf(chosen.isEmpty(), NOTHING_TO_PUBLISH);
        var results = new ArrayList<Result>();
        for (var id : chosen.stream().distinct().toList()) {
            results.add(published(actor, id));
        }
        return page(actor, results);
    }

    private Result published(Actor actor, ProposalId id) {
        var one = service.sent(actor, id);
        try {
            service.publish(actor, id);
            return new Result(one, null);
        } catch (Refusal refusal) {
            return new Result(one, refusal);
        }
    }

    private ModelAndView page(Actor actor, List<Result> results) {
        return new ModelAndView("proposal/publishing")
                .addObject("waiting", service.unpublished(actor))
                .addObject("results", results);
    }
}
