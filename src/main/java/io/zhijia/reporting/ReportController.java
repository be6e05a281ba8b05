package io.zhijia.reporting;

import static io.zhijia.reporting.ReportPermission.KEEP_REPORTS;

import io.zhijia.identity.Actor;
import io.zhijia.reporting.ReportForms.ReportForm;
import io.zhijia.reporting.ReportForms.SupportForm;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was reported within some days, what is open, and the support; reached from the union. */
@Controller
class ReportController {

    static final String PATH = "/union/reports";

    private final ReportService service;
    private final ReportViews views;
    private final Clock clock;

    ReportController(ReportService service, ReportViews views, Clock clock) {
        this.service = service;
        this.views = views;
        this.clock = clock;
    }

    /** Of this year if no days are given. */
    @GetMapping(PATH)
    ModelAndView show(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var today = LocalDate.now(clock);
        return page(actor, from, to, fresh(today), freshSupport(today), "");
    }

    private static ReportForm fresh(LocalDate today) {
        return new ReportForm(today, Addressee.PARTY, "", "", "", "");
    }

    private static SupportForm freshSupport(LocalDate today) {
        return new SupportForm(today, Addressee.ADMINISTRATION, Support.Kind.ATTENDANCE, "", "");
    }

    @PostMapping(PATH)
    ModelAndView give(Actor actor, @Valid @ModelAttribute("form") ReportForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return page(actor, null, null, form, freshSupport(LocalDate.now(clock)), "give");
        }
        return new ModelAndView("redirect:" + PATH + "/" + service.give(actor, form.content(), form.asked()));
    }

    @PostMapping(PATH + "/supports")
    ModelAndView receive(
            Actor actor,
            @Valid @ModelAttribute("support") SupportForm support,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, null, null, fresh(LocalDate.now(clock)), support, "support");
        }
        service.receive(
                actor,
                support.receivedOn(),
                support.from(),
                support.kind(),
                support.what().strip(),
                support.money());
        return saved(next, "");
    }

    @PostMapping(PATH + "/supports/{id}/removal")
    ModelAndView remove(Actor actor, @PathVariable SupportId id, RedirectAttributes next) {
        service.remove(actor, id);
        return saved(next, "");
    }

    @PostMapping(PATH + "/rhythm")
    ModelAndView decide(Actor actor, @RequestParam Rhythm rhythm, RedirectAttributes next) {
        service.decide(actor, rhythm);
        return saved(next, "");
    }

    static ModelAndView saved(RedirectAttributes next, String below) {
        next.addFlashAttribute("notice", "reporting.saved");
        return new ModelAndView("redirect:" + PATH + below);
    }

    private ModelAndView page(
            Actor actor,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ReportForm form,
            SupportForm support,
            String open) {
        var today = LocalDate.now(clock);
        var first = Objects.requireNonNullElse(from, today.withDayOfYear(1));
        var last = Objects.requireNonNullElse(to, first.withDayOfYear(first.lengthOfYear()));
        return new ModelAndView("reporting/list")
                .addObject("sheet", views.sheet(actor, first, last))
                .addObject("waiting", views.open(actor))
                .addObject("rhythm", views.rhythm(actor))
                .addObject("keeper", actor.may(KEEP_REPORTS))
                .addObject("from", first)
                .addObject("to", last)
                .addObject("open", open)
                .addObject("form", form)
                .addObject("support", support);
    }
}
