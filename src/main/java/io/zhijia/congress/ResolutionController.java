package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.PublicationService.Unissued;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Resolutions: made in the hall, read and followed up afterwards. */
@Controller
class ResolutionController {

    private static final String ONE = TermController.PATH + "/resolutions/{id}";

    private final ResolutionService service;
    private final ResolutionTasks tasks;
    private final PublicationService publications;
    private final AdviceService advices;
    private final PeoplePicker picker;
    private final SittingViews sittings;
    private final IdentityService people;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    ResolutionController(
            ResolutionService service,
            ResolutionTasks tasks,
            PublicationService publications,
            AdviceService advices,
            PeoplePicker picker,
            SittingViews sittings,
            IdentityService people,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.tasks = tasks;
        this.publications = publications;
        this.advices = advices;
        this.picker = picker;
        this.sittings = sittings;
        this.people = people;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** A resolution as it is typed. */
    record ResolutionForm(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 5000) String text) {}

    @PostMapping(SittingController.SITTING + "/hall/items/{number}/resolution")
    String resolve(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable int number,
            @Valid @ModelAttribute ResolutionForm form) {
        return at(service.resolve(
                actor, id, number, form.title().strip(), form.text().strip()));
    }

    /** How far it is, as it is typed. */
    record ProgressForm(
            @NotNull @Min(0) @Max(100) Integer percent,
            @NotBlank @Size(max = 500) String note) {}

    @GetMapping(TermController.PATH + "/resolutions")
    ModelAndView list(Actor actor, Locale language) {
        return new ModelAndView("congress/resolutions")
                .addObject("all", service.all(actor))
                .addObject("percents", service.percents(actor))
                .addObject("stages", service.stages(actor))
                .addObject("unissued", unissued(actor))
                .addObject("advice", advices.all(actor, language))
                .addObject("today", LocalDate.now(clock));
    }

    /** What the sitting said on the same item. */
    private List<Advice> advice(Actor actor, Resolution one) {
        return advices.of(actor, one.sitting()).stream()
                .filter(said -> said.item() == one.item())
                .toList();
    }

    /** Which are not issued though they should be, and since when. */
    private Map<UUID, LocalDate> unissued(Actor actor) {
        return publications.overdue(actor, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(one -> one.resolution().id(), Unissued::due));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id, Locale language) {
        var one = service.get(actor, id);
        var wordings = service.wordings(actor, id);
        var progress = service.progress(actor, id);
        var some = new HashSet<MemberId>();
        wordings.forEach(wording -> some.add(wording.changedBy()));
        progress.forEach(note -> some.add(note.by()));
        var checks = service.checks(actor, id);
        checks.forEach(check -> some.add(check.by()));
        var task = tasks.of(actor, id);
        task.ifPresent(glance -> some.add(glance.owner()));
        var sitting = sittings.one(actor, one.sitting());
        var issue = publications.issue(actor, id);
        return new ModelAndView("congress/resolution")
                .addObject("publication", publications.publication(actor, id).orElse(null))
                .addObject("issue", issue.orElse(null))
                .addObject("versions", publications.versions(actor, id))
                .addObject("file", publications.file(actor, issue).orElse(null))
                .addObject("late", unissued(actor).get(id))
                .addObject("advice", advice(actor, one))
                .addObject("task", task.orElse(null))
                .addObject("people", actor.may(KEEP_CONGRESS) ? picker.choices(actor) : List.of())
                .addObject("one", one)
                .addObject("of", sitting)
                .addObject("sitting", sittings.title(actor, sitting.sitting(), language))
                .addObject("wordings", wordings)
                .addObject("progress", progress)
                .addObject("checks", checks)
                .addObject("stage", service.stages(actor).getOrDefault(id, CarriedOut.NOT_STARTED))
                .addObject("names", people.names(actor, some))
                .addObject("keeper", actor.may(KEEP_CONGRESS));
    }

    @GetMapping(ONE + ".docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, Locale language) {
        var one = service.get(actor, id);
        var sitting = sittings.one(actor, one.sitting());
        var title = sittings.title(actor, sitting.sitting(), language);
        var paper = new HallPaper(words, language);
        var issuer = union.profile(actor).name();
        return Download.WORD.of(
                paper.resolution(
                        one,
                        publications.publication(actor, id),
                        title,
                        issuer,
                        sitting.sitting().day()),
                one.title());
    }

    @PostMapping(ONE + "/wording")
    String reword(Actor actor, @PathVariable UUID id, @RequestParam @NotBlank @Size(max = 5000) String text) {
        service.reword(actor, id, text.strip());
        return at(id);
    }

    @PostMapping(ONE + "/handler")
    String entrust(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable @Size(max = 60) String handler,
            @RequestParam(required = false) @Nullable LocalDate due) {
        service.entrust(actor, id, Objects.requireNonNullElse(handler, "").strip(), due);
        return at(id);
    }

    @PostMapping(ONE + "/task")
    String open(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @NotBlank @Size(max = 100) String owner,
            Locale language) {
        var one = service.get(actor, id);
        var title = words.getMessage("congress.resolution.task.title", new Object[] {one.title()}, language);
        tasks.open(actor, id, title, picker.pick(actor, owner));
        return at(id);
    }

    @PostMapping(ONE + "/check")
    String check(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam boolean holds,
            @RequestParam @NotBlank @Size(max = 500) String finding) {
        service.check(actor, id, holds, finding.strip());
        return at(id);
    }

    @PostMapping(ONE + "/progress")
    ModelAndView note(
            Actor actor,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProgressForm form,
            BindingResult typed,
            Locale language) {
        if (typed.hasErrors()) {
            return show(actor, id, language);
        }
        service.note(actor, id, form.percent(), form.note().strip());
        return new ModelAndView(at(id));
    }

    static String at(UUID id) {
        return "redirect:" + TermController.PATH + "/resolutions/" + id;
    }
}
