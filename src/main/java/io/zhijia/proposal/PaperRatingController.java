package io.zhijia.proposal;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Rating.Satisfaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ratings on paper: whose sheets are in, and typing one. */
@Controller
@RequestMapping(HandlingController.CASE + "/paper")
class PaperRatingController {

    private final PaperRatingService service;

    PaperRatingController(PaperRatingService service) {
        this.service = service;
    }

    /** What is read on one person's sheet. */
    record Typed(
            @NotNull MemberId member,
            @NotNull Satisfaction attitude,
            @NotNull Satisfaction result,
            @Nullable Boolean more,
            @Size(max = 1000) @Nullable String reason) {

        RatingService.Said said() {
            return new RatingService.Said(
                    attitude,
                    result,
                    Boolean.TRUE.equals(more),
                    Objects.requireNonNullElse(reason, "").strip());
        }
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable ProposalId id) {
        return new ModelAndView("proposal/papers").addObject("papers", service.papers(actor, id));
    }

    @PostMapping
    ModelAndView type(
            Actor actor,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") Typed form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        var standing = service.type(actor, id, form.member(), form.said());
        next.addFlashAttribute("notice", "handling.done.paper." + standing);
        return new ModelAndView("redirect:" + HandlingController.path(id) + "/paper");
    }
}
