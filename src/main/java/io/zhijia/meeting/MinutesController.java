package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** One item of the agenda: its minutes and what was decided. */
@Controller
@RequestMapping("/meetings/{id}/items/{number}")
class MinutesController {

    private final MeetingService service;
    private final DecisionService decisions;
    private final PaperService papers;
    private final MeetingViews views;
    private final PeoplePicker picker;
    private final Clock clock;

    MinutesController(
            MeetingService service,
            DecisionService decisions,
            PaperService papers,
            MeetingViews views,
            PeoplePicker picker,
            Clock clock) {
        this.service = service;
        this.decisions = decisions;
        this.papers = papers;
        this.views = views;
        this.picker = picker;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable MeetingId id, @PathVariable int number) {
        var inAMonth = LocalDate.now(clock).plusDays(30);
        return page(actor, id, number, new Decided(DecisionId.next(), "", "一致同意", "", inAMonth));
    }

    @PostMapping("/minutes")
    ModelAndView write(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable int number,
            @Valid @ModelAttribute("minutes") Minutes minutes,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id, number);
        }
        service.write(
                actor, id, number, unix(minutes.before()), unix(minutes.text()).strip());
        return new ModelAndView("redirect:/meetings/" + id);
    }

    @PostMapping("/decisions")
    ModelAndView decide(
            Actor actor,
            @PathVariable MeetingId id,
            @PathVariable int number,
            @Valid @ModelAttribute("decided") Decided decided,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return page(actor, id, number, decided);
        }
        var owner = Decided.text(decided.owner());
        decisions.decide(
                actor,
                id,
                decided.id(),
                number,
                decided.decision().strip(),
                Decided.text(decided.manner()),
                owner.isEmpty() ? null : picker.pick(actor, owner),
                decided.due());
        return new ModelAndView("redirect:/meetings/" + id + "/items/" + number);
    }

    private ModelAndView page(Actor actor, MeetingId id, int number, Decided decided) {
        var of = views.read(actor, id);
        return new ModelAndView("meeting/item")
                .addObject("of", of)
                .addObject("item", of.meeting().item(number))
                .addObject("decided", decided)
                .addObject("people", picker.choices(actor))
                .addObject("papers", papers.of(actor, id).getOrDefault(number, List.of()));
    }

    /** Browsers send CR LF; what was shown and what comes back must compare equal. */
    private static String unix(@Nullable String text) {
        return Objects.toString(text, "").replace("\r\n", "\n");
    }

    record Minutes(
            @Nullable String before,
            @NotBlank @Size(max = 5000) String text) {}

    /** The id is chosen with the empty form, so that a form sent twice takes one number. */
    record Decided(
            @NotNull DecisionId id,
            @NotBlank @Size(max = 300) String decision,
            @Size(max = 60) @Nullable String manner,
            @Nullable String owner,
            @NotNull LocalDate due) {

        static String text(@Nullable Object typed) {
            return Objects.toString(typed, "").strip();
        }
    }
}
