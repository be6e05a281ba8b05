package io.zhijia.ballot;

import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** 再次投票 */
@Controller
class RunOffController {

    private static final String RUN_OFF = BallotController.BALLOT + "/run-offs/{question}";

    private final RunOffService runOffs;
    private final BallotViews views;
    private final Clock clock;

    RunOffController(RunOffService runOffs, BallotViews views, Clock clock) {
        this.runOffs = runOffs;
        this.views = views;
        this.clock = clock;
    }

    /** When it is held. */
    record Times(
            @NotNull LocalDate day,
            @Nullable LocalDate lastDay,
            @NotNull LocalTime from,
            @NotNull LocalTime until) {

        VotingHours hours() {
            return new VotingHours(day, lastDay, from, until);
        }

        String shown(@Nullable Object value) {
            return Objects.toString(value, "");
        }
    }

    @GetMapping(RUN_OFF)
    ModelAndView draft(Actor actor, @PathVariable BallotId id, @PathVariable String question) {
        return draft(
                actor, id, question, new Times(LocalDate.now(clock), null, LocalTime.of(16, 0), LocalTime.of(17, 0)));
    }

    private ModelAndView draft(Actor actor, BallotId id, String question, Times form) {
        return new ModelAndView("ballot/runoff")
                .addObject("ballot", views.get(actor, id))
                .addObject("people", runOffs.tied(actor, id, question))
                .addObject("form", form);
    }

    @PostMapping(RUN_OFF)
    ModelAndView begin(
            Actor actor,
            @PathVariable BallotId id,
            @PathVariable String question,
            @Valid @ModelAttribute("form") Times form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return draft(actor, id, question, form);
        }
        var zone = clock.getZone();
        var second = runOffs.begin(
                actor, id, question, form.hours().opens(zone), form.hours().closes(zone));
        next.addFlashAttribute("notice", views.get(actor, second).mode().said("ballot.begun"));
        return new ModelAndView(BallotController.at(second));
    }
}
