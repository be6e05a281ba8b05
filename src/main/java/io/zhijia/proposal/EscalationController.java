package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was reported upward (上报情况): what, when, to whom, and what they said to it. */
@Controller
class EscalationController {

    static final String ALL = "/proposals/escalations";

    private final EscalationService service;
    private final EscalationViews views;
    private final PeoplePicker people;

    EscalationController(EscalationService service, EscalationViews views, PeoplePicker people) {
        this.service = service;
        this.views = views;
        this.people = people;
    }

    /** What somebody says to a case that was reported to them. */
    record Replying(@NotBlank @Size(max = 1000) String reply) {}

    /** @param principal name or id; empty for nobody */
    record Ruling(
            @NotNull @Min(0) @Max(60) Integer days,
            @Nullable String principal,
            @NotNull Integer version) {

        String named() {
            return Objects.requireNonNullElse(principal, "").strip();
        }
    }

    @GetMapping(ALL)
    ModelAndView show(Actor actor) {
        return page(actor, null);
    }

    /** @param at where something was mistyped; null for nowhere */
    private ModelAndView page(Actor actor, @Nullable UUID at) {
        var keeper = actor.may(KEEP_PROPOSALS);
        return new ModelAndView("proposal/escalations")
                .addObject("lines", views.lines(actor))
                .addObject("rule", service.rule(actor))
                .addObject("keeper", keeper)
                .addObject("people", keeper ? people.choices(actor) : List.of())
                .addObject("presidium", !keeper || views.hasPresidium(actor))
                .addObject("at", at == null ? "" : at.toString());
    }

    @PostMapping(ALL + "/{id}/reply")
    ModelAndView reply(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Replying form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, id);
        }
        service.reply(actor, id, form.reply());
        next.addFlashAttribute("notice", "handling.escalation.replied");
        return new ModelAndView("redirect:" + ALL);
    }

    @PostMapping(ALL + "/rule")
    ModelAndView rule(
            Actor actor, @Valid @ModelAttribute("form") Ruling form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, null);
        }
        var principal = form.named().isEmpty() ? null : people.pick(actor, form.named());
        service.change(actor, form.days(), principal, form.version());
        next.addFlashAttribute("notice", "handling.escalation.ruled");
        return new ModelAndView("redirect:" + ALL);
    }
}
