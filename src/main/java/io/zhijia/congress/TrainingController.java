package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Training of the delegates of a term: when, what, who came, who has not been to any. */
@Controller
class TrainingController {

    private static final String OF = TermController.PATH + "/terms/{id}/training";
    private static final String ONE = TermController.PATH + "/trainings/{training}";

    private final TrainingService service;
    private final StudyService study;
    private final TermViews terms;
    private final UnionDirectory union;
    private final MessageSource words;

    TrainingController(
            TrainingService service, StudyService study, TermViews terms, UnionDirectory union, MessageSource words) {
        this.service = service;
        this.study = study;
        this.terms = terms;
        this.union = union;
        this.words = words;
    }

    /** A training as it is typed. */
    record TrainingForm(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String subject,
            @Nullable @Size(max = 100) String venue,
            @Nullable @Size(max = 500) String material) {

        static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "").strip();
        }
    }

    @GetMapping(OF)
    ModelAndView show(Actor actor, @PathVariable TermId id) {
        actor.must(KEEP_CONGRESS);
        return new ModelAndView("congress/training")
                .addObject("view", view(actor, id))
                .addObject("wanted", terms.studies(actor, id))
                .addObject("papers", study.of(actor, id));
    }

    @PostMapping(OF)
    ModelAndView add(
            Actor actor,
            @PathVariable TermId id,
            @Valid @ModelAttribute("form") TrainingForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return show(actor, id);
        }
        var venue = TrainingForm.text(form.venue());
        service.add(actor, id, form.on(), form.subject().strip(), venue, TrainingForm.text(form.material()));
        return new ModelAndView(at(id));
    }

    @PostMapping(ONE)
    String attend(
            Actor actor, @PathVariable TrainingId training, @RequestParam(defaultValue = "") List<DelegateId> came) {
        return at(service.attend(actor, training, Set.copyOf(came)));
    }

    @PostMapping(ONE + "/papers")
    String lay(Actor actor, @PathVariable TrainingId training, @RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return at(study.lay(actor, training, file.getOriginalFilename(), content));
        }
    }

    @PostMapping(ONE + "/removal")
    String remove(Actor actor, @PathVariable TrainingId training) {
        return at(service.remove(actor, training));
    }

    @GetMapping(OF + ".xlsx")
    void sheet(Actor actor, @PathVariable TermId id, Locale language, HttpServletResponse answer) throws IOException {
        actor.must(KEEP_CONGRESS);
        var view = view(actor, id);
        var title = say(language, "congress.training");
        var columns = List.of(
                SheetColumn.text(say(language, "congress.column.name"), 12),
                SheetColumn.text(say(language, "congress.column.delegation"), 22),
                SheetColumn.number(say(language, "congress.training.times"), 10),
                SheetColumn.text(say(language, "congress.training.which"), 60));
        var rows = view.of().voting().stream()
                .map(line ->
                        List.of(line.name(), line.delegation(), view.of(line).size(), said(view, line)))
                .iterator();
        var maker = union.profile(actor).name() + "　" + actor.name() + "　"
                + view.of().today();
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            var about =
                    say(language, "congress.training.sum", view.of().voting().size(), view.trained());
            sheets.list(title, about, maker, columns, rows);
        }
    }

    private static String said(TrainingView view, DelegateLine line) {
        return view.of(line).stream().map(one -> one.on() + " " + one.subject()).collect(Collectors.joining("；"));
    }

    private TrainingView view(Actor actor, TermId id) {
        return new TrainingView(terms.one(actor, id), service.of(actor, id));
    }

    private String say(Locale language, String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }

    private static String at(TermId id) {
        return "redirect:/congress/terms/" + id + "/training";
    }
}
