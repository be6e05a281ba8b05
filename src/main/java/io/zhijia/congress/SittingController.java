package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One sitting: when it is, what is to be prepared, how it ended. */
@Controller
class SittingController {

    static final String SITTING = TermController.PATH + "/sittings/{id}";

    private final SittingService service;
    private final SittingViews views;
    private final ProblemService problems;
    private final HallViews halls;
    private final ItemBallots ballots;
    private final ChargeService charges;
    private final IdentityService people;

    SittingController(
            SittingService service,
            SittingViews views,
            ProblemService problems,
            HallViews halls,
            ItemBallots ballots,
            ChargeService charges,
            IdentityService people) {
        this.service = service;
        this.views = views;
        this.problems = problems;
        this.halls = halls;
        this.ballots = ballots;
        this.charges = charges;
        this.people = people;
    }

    /** When and where, as it is typed. */
    record SittingForm(
            @Nullable @Min(1) @Max(99) Integer number,
            @NotNull LocalDate day,
            @NotNull LocalTime time,
            @Nullable @Size(max = 100) String venue,
            @Nullable @Size(max = 200) String topic) {

        LocalDateTime at() {
            return day.atTime(time);
        }

        int numberOr(int usual) {
            return number == null ? usual : number;
        }

        static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").strip();
        }
    }

    @PostMapping(TermController.PATH + "/terms/{id}/sittings")
    String call(Actor actor, @PathVariable TermId id, @Valid @ModelAttribute SittingForm form) {
        var venue = SittingForm.text(form.venue());
        var topic = SittingForm.text(form.topic());
        return at(service.call(actor, id, form.numberOr(1), form.at(), venue, topic, WorkArea.CONGRESS, null));
    }

    @GetMapping(SITTING)
    ModelAndView show(Actor actor, @PathVariable SittingId id, Locale language) {
        var of = views.one(actor, id);
        var owners = charges.of(actor, id);
        return new ModelAndView("congress/sitting")
                .addObject("of", of)
                .addObject("problems", problems.of(actor, id))
                .addObject("ballots", ballots.of(actor, id))
                .addObject("charges", owners)
                .addObject("owners", people.names(actor, Charge.owners(owners.values())))
                .addObject("files", charges.files(actor, id))
                .addObject(
                        "powers", of.sitting().hasBegun() ? halls.one(actor, id).powers() : Map.of())
                .addObject("title", views.title(actor, of.sitting(), language))
                .addObject("keeper", actor.may(KEEP_CONGRESS));
    }

    @PostMapping(SITTING)
    String change(Actor actor, @PathVariable SittingId id, @Valid @ModelAttribute SittingForm form) {
        service.change(actor, id, form.at(), SittingForm.text(form.venue()), SittingForm.text(form.topic()));
        return at(id);
    }

    record Why(@NotBlank @Size(max = 200) String reason) {}

    @PostMapping(SITTING + "/cancellation")
    ModelAndView cancel(
            Actor actor,
            @PathVariable SittingId id,
            @Valid @ModelAttribute("why") Why why,
            BindingResult typed,
            Locale language) {
        if (typed.hasErrors()) {
            return show(actor, id, language);
        }
        service.cancel(actor, id, why.reason().strip());
        return new ModelAndView(at(id));
    }

    /** How it ended, as it is typed. */
    record Ending(
            @Nullable @Min(0) @Max(1_000_000) Integer present,
            @NotBlank @Size(max = 2000) String result) {

        int presentOrNone() {
            return present == null ? 0 : present;
        }
    }

    @PostMapping(SITTING + "/closing")
    ModelAndView close(
            Actor actor,
            @PathVariable SittingId id,
            @Valid @ModelAttribute("ending") Ending ending,
            BindingResult typed,
            Locale language) {
        if (typed.hasErrors()) {
            return show(actor, id, language);
        }
        var title = views.title(actor, views.one(actor, id).sitting(), language);
        service.close(actor, id, ending.presentOrNone(), ending.result().strip(), title);
        return new ModelAndView(at(id));
    }

    @PostMapping(SITTING + "/preparation/{step}")
    String tick(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable PreparationStep step,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") @Size(max = 200) String note) {
        service.tick(actor, id, step, on, note.strip());
        return at(id);
    }

    @PostMapping(SITTING + "/preparation/{step}/removal")
    String untick(Actor actor, @PathVariable SittingId id, @PathVariable PreparationStep step) {
        service.untick(actor, id, step);
        return at(id);
    }

    private static String at(SittingId id) {
        return "redirect:" + TermController.PATH + "/sittings/" + id;
    }
}
