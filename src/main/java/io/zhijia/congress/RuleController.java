package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of the congress, each with its source, and what the union settled for itself. */
@Controller
class RuleController {

    static final String PATH = "/congress/rules";

    private final RuleService service;
    private final IdentityService people;

    RuleController(RuleService service, IdentityService people) {
        this.service = service;
        this.people = people;
    }

    /**
     * A value as it is typed.
     *
     * @param number of the last change, as the page showed it
     */
    record RuleForm(
            @NotNull Integer value,
            @NotBlank @Size(max = 200) String reason,
            int number) {}

    /** Going back to what is usual. */
    record BackForm(@NotBlank @Size(max = 200) String reason, int number) {}

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return page(actor, null);
    }

    @PostMapping(PATH + "/{rule}")
    ModelAndView settle(
            Actor actor,
            @PathVariable CongressRule rule,
            @Valid @ModelAttribute("form") RuleForm form,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return page(actor, rule);
        }
        service.settle(actor, rule, form.value(), form.reason().strip(), form.number());
        return saved(then);
    }

    @PostMapping(PATH + "/{rule}/back")
    ModelAndView back(
            Actor actor,
            @PathVariable CongressRule rule,
            @Valid @ModelAttribute("back") BackForm form,
            BindingResult typed,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return page(actor, rule);
        }
        service.settle(actor, rule, null, form.reason().strip(), form.number());
        return saved(then);
    }

    private static ModelAndView saved(RedirectAttributes then) {
        then.addFlashAttribute("notice", "congress.rule.saved");
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Actor actor, @Nullable CongressRule open) {
        var lines = service.lines(actor);
        var by = lines.stream()
                .flatMap(line -> line.history().stream())
                .map(OwnRule::by)
                .distinct()
                .toList();
        return new ModelAndView("congress/rules")
                .addObject("lines", lines)
                .addObject("names", people.names(actor, by))
                .addObject("open", open == null ? "" : open.name())
                .addObject("keeper", actor.may(KEEP_CONGRESS));
    }
}
