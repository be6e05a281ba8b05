package io.zhijia.proposal;

import io.zhijia.account.PasswordCheck;
import io.zhijia.identity.Actor;
import io.zhijia.proposal.CaseForms.Assessing;
import io.zhijia.proposal.CaseForms.Progressing;
import io.zhijia.proposal.CaseForms.Rated;
import jakarta.validation.Valid;
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

/** After the answer: ratings, each with the password asked once more; assessment; how far it is carried out. */
@Controller
@RequestMapping(HandlingController.CASE)
class RatingController {

    private final CaseViews views;
    private final RatingService ratings;
    private final FollowUpService followUp;
    private final PasswordCheck passwords;
    private final Uploads uploads;

    RatingController(
            CaseViews views,
            RatingService ratings,
            FollowUpService followUp,
            PasswordCheck passwords,
            Uploads uploads) {
        this.views = views;
        this.ratings = ratings;
        this.followUp = followUp;
        this.passwords = passwords;
        this.uploads = uploads;
    }

    @PostMapping("/rating")
    ModelAndView rate(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Rated form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return HandlingController.page(views, actor, id);
        }
        passwords.confirm(actor, form.password());
        ratings.rate(actor, id, form.said());
        return HandlingController.done(id, next, "handling.done.rated");
    }

    @PostMapping("/assessment")
    ModelAndView assess(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Assessing form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return HandlingController.page(views, actor, id);
        }
        ratings.assess(actor, id, form.assessment(), form.presidium());
        return HandlingController.done(id, next, "handling.done.assessed");
    }

    @PostMapping("/progress")
    ModelAndView progress(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Progressing form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        if (typed.hasErrors()) {
            return HandlingController.page(views, actor, id);
        }
        followUp.progress(actor, id, form.said(), uploads.keepIfChosen(actor, file));
        return HandlingController.done(id, next, "handling.done.progress");
    }

    @PostMapping("/archiving")
    ModelAndView archive(Actor actor, @PathVariable ProposalId id, RedirectAttributes next) {
        followUp.archive(actor, id);
        return HandlingController.done(id, next, "handling.done.archived");
    }
}
