package io.zhijia.retiree;

import static io.zhijia.retiree.RetireePermission.CONFIRM_RETIREMENT;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.RegisterReading;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who reaches the legal age, to be confirmed. */
@Controller
class ComingController {

    private static final String PATH = "/members/retirees/coming";

    private final ComingService service;
    private final RegisterReading register;
    private final Clock clock;

    ComingController(ComingService service, RegisterReading register, Clock clock) {
        this.service = service;
        this.register = register;
        this.clock = clock;
    }

    /** On which day somebody retired, and what it rests on. */
    record Confirmation(
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String note) {}

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        return new ModelAndView("retiree/coming")
                .addObject("coming", service.coming(actor))
                .addObject("today", LocalDate.now(clock))
                .addObject("mayConfirm", actor.may(CONFIRM_RETIREMENT));
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView confirm(
            Actor actor,
            @PathVariable MemberId id,
            @Valid @ModelAttribute("form") Confirmation form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(CONFIRM_RETIREMENT);
        var name = register.member(actor, id).details().name();
        if (typed.hasErrors()) {
            return list(actor);
        }
        service.confirm(actor, id, form.on(), Objects.requireNonNullElse(form.note(), ""));
        next.addFlashAttribute("notice", Notice.of("retiree.coming.confirmed", name));
        return new ModelAndView("redirect:/members/retirees/" + id);
    }
}
