package io.zhijia.congresscheck;

import static io.zhijia.congresscheck.AssessmentPermission.ASSESS_CONGRESS;

import io.zhijia.congresscheck.AssessmentForms.GradesForm;
import io.zhijia.congresscheck.AssessmentForms.SchemeForm;
import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Assessments of the congress's work, reached from the congress. */
@Controller
@RequestMapping(AssessmentController.PATH)
class AssessmentController {

    static final String PATH = "/congress/assessments";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final AssessmentService service;
    private final TreeOfAssessments tree;
    private final AssessmentPapers papers;
    private final UnionDirectory union;
    private final Clock clock;

    AssessmentController(
            AssessmentService service,
            TreeOfAssessments tree,
            AssessmentPapers papers,
            UnionDirectory union,
            Clock clock) {
        this.service = service;
        this.tree = tree;
        this.papers = papers;
        this.union = union;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var chosen = year == null ? LocalDate.now(clock).getYear() : year;
        return new ModelAndView("congresscheck/list")
                .addObject(
                        "own",
                        service.all(actor).stream().filter(Assessment::isOwn).toList())
                .addObject("units", tree.below(actor, chosen))
                .addObject("year", chosen)
                .addObject("examiner", actor.may(ASSESS_CONGRESS));
    }

    @GetMapping("/list.xlsx")
    void sheet(Actor actor, @RequestParam int year, Locale language, HttpServletResponse answer) throws IOException {
        var units = tree.below(actor, year);
        var own = service.all(actor).stream().filter(Assessment::isOwn).toList();
        papers.sheet(
                Download.EXCEL.into(answer, "教代会工作评估"),
                union.profile(actor).name() + "　" + year,
                actor.name() + "　" + LocalDate.now(clock),
                own,
                units,
                language);
    }

    @GetMapping("/scheme")
    ModelAndView scheme(Actor actor) {
        return scheme(actor, SchemeForm.of(service.scheme(actor)));
    }

    @PostMapping("/scheme")
    ModelAndView change(
            Actor actor, @Valid @ModelAttribute("form") SchemeForm form, BindingResult typed, RedirectAttributes then) {
        if (typed.hasErrors()) {
            return scheme(actor, form);
        }
        service.change(actor, form.scheme());
        then.addFlashAttribute("notice", "congresscheck.saved");
        return new ModelAndView("redirect:" + PATH + "/scheme");
    }

    private ModelAndView scheme(Actor actor, SchemeForm form) {
        return new ModelAndView("congresscheck/scheme")
                .addObject("scheme", service.scheme(actor))
                .addObject("form", form)
                .addObject("examiner", actor.may(ASSESS_CONGRESS));
    }

    /** Our own, or with the id of a union that of one below. */
    @PostMapping
    String begin(
            Actor actor,
            @RequestParam @Min(FIRST_YEAR) @Max(LAST_YEAR) int year,
            @RequestParam(required = false) @Nullable UUID unit) {
        var id = unit == null || unit.equals(actor.union().value())
                ? service.beginOwn(actor, year)
                : tree.begin(actor, new UnionId(unit), year);
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable AssessmentId id, Locale language) {
        return show(actor, id, null, language);
    }

    @PostMapping("/{id}/grades")
    ModelAndView grade(
            Actor actor,
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("form") GradesForm form,
            BindingResult typed,
            Locale language,
            RedirectAttributes then) {
        if (typed.hasErrors()) {
            return show(actor, id, form, language);
        }
        service.grade(actor, id, form.shownVersion(), form.grades());
        then.addFlashAttribute("notice", "congresscheck.saved");
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    @PostMapping("/{id}/confirmation")
    String confirm(Actor actor, @PathVariable AssessmentId id, RedirectAttributes then) {
        service.confirm(actor, id);
        then.addFlashAttribute("notice", "congresscheck.confirmed.notice");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping("/{id}/reopening")
    String reopen(Actor actor, @PathVariable AssessmentId id, @RequestParam(defaultValue = "") String reason) {
        service.reopen(actor, id, reason.strip());
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping("/{id}/paper.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable AssessmentId id) {
        var one = service.get(actor, id);
        var shown = service.shown(actor, one, Locale.SIMPLIFIED_CHINESE);
        return Download.WORD.of(
                papers.word(union.letterhead(actor), one, shown), one.unitName() + " " + one.year() + " 年教代会工作评估表");
    }

    private ModelAndView show(Actor actor, AssessmentId id, @Nullable GradesForm form, Locale language) {
        var one = service.get(actor, id);
        return new ModelAndView("congresscheck/show")
                .addObject("one", one)
                .addObject("shown", service.shown(actor, one, language))
                .addObject("form", form == null ? GradesForm.of(one) : form)
                .addObject("above", one.isOwn() ? tree.above(actor, one.year()) : List.of())
                .addObject("examiner", actor.may(ASSESS_CONGRESS));
    }
}
