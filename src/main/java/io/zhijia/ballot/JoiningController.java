package io.zhijia.ballot;

import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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

/** Names written in that mean one person: one proposes it, another confirms it. */
@Controller
class JoiningController {

    private static final String JOININGS = BallotController.BALLOT + "/joinings";

    private final JoiningService joinings;

    JoiningController(JoiningService joinings) {
        this.joinings = joinings;
    }

    /** As it is typed for one question. */
    record Names(
            @Nullable String question,
            @Nullable List<String> names,
            @NotBlank @Size(max = 20) @Nullable String meant,
            @Min(0) @Max(99_999) @Nullable Integer doubles) {

        static final Names NONE = new Names(null, List.of(), null, null);

        boolean isOf(String asked) {
            return asked.equals(question);
        }

        boolean has(String asked, String name) {
            return isOf(asked) && names != null && names.contains(name);
        }

        String meantIn(String asked) {
            return isOf(asked) ? Objects.requireNonNullElse(meant, "") : "";
        }

        int doublesIn(String asked) {
            return isOf(asked) ? Objects.requireNonNullElse(doubles, 0) : 0;
        }
    }

    @GetMapping(JOININGS)
    ModelAndView desk(Actor actor, @PathVariable BallotId id) {
        return desk(actor, id, Names.NONE);
    }

    private ModelAndView desk(Actor actor, BallotId id, Names form) {
        return new ModelAndView("ballot/joinings")
                .addObject("desk", joinings.desk(actor, id))
                .addObject("self", actor.member())
                .addObject("form", form);
    }

    @PostMapping(JOININGS)
    ModelAndView propose(
            Actor actor,
            @PathVariable BallotId id,
            @Valid @ModelAttribute("form") Names form,
            BindingResult typed,
            RedirectAttributes next) {
        if (form.names() == null || form.names().size() < 2) {
            typed.rejectValue("names", "ballot.joining.two");
        }
        if (typed.hasErrors()) {
            return desk(actor, id, form);
        }
        joinings.propose(
                actor,
                id,
                Objects.requireNonNullElse(form.question(), ""),
                Objects.requireNonNullElse(form.names(), List.of()),
                Objects.requireNonNullElse(form.meant(), ""),
                Objects.requireNonNullElse(form.doubles(), 0));
        next.addFlashAttribute("notice", "ballot.joining.proposed");
        return new ModelAndView(at(id));
    }

    @PostMapping(JOININGS + "/{joining}/confirmation")
    String confirm(Actor actor, @PathVariable BallotId id, @PathVariable UUID joining, RedirectAttributes next) {
        var counts = joinings.confirm(actor, id, joining);
        next.addFlashAttribute("notice", counts ? "ballot.joining.counts" : "ballot.joining.waits");
        return counts ? BallotController.at(id) : at(id);
    }

    @PostMapping(JOININGS + "/{joining}/declining")
    String decline(Actor actor, @PathVariable BallotId id, @PathVariable UUID joining) {
        joinings.decline(actor, id, joining);
        return at(id);
    }

    private static String at(BallotId id) {
        return BallotController.at(id) + "/joinings";
    }
}
