package io.zhijia.reporting;

import static io.zhijia.reporting.ReportController.PATH;
import static io.zhijia.reporting.ReportController.saved;
import static io.zhijia.reporting.ReportPermission.KEEP_REPORTS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.reporting.ReportForms.ReportForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One report: what was said, asked, answered, and what came of it. */
@Controller
class OneReportController {

    private final ReportService service;
    private final IdentityService people;
    private final Clock clock;

    OneReportController(ReportService service, IdentityService people, Clock clock) {
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Actor actor, @PathVariable ReportId id) {
        return page(actor, id, ReportForm.of(service.read(actor, id).report()), "");
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView correct(
            Actor actor,
            @PathVariable ReportId id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, id, form, "correct");
        }
        service.correct(actor, id, form.content());
        return saved(next, "/" + id);
    }

    @PostMapping(PATH + "/{id}/voiding")
    ModelAndView declareVoid(
            Actor actor,
            @PathVariable ReportId id,
            @Valid @ModelAttribute("void") Reason form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, id, ReportForm.of(service.read(actor, id).report()), "void");
        }
        service.declareVoid(actor, id, form.reason().strip());
        return saved(next, "/" + id);
    }

    @PostMapping(PATH + "/{id}/requests")
    ModelAndView ask(
            Actor actor,
            @PathVariable ReportId id,
            @Valid @ModelAttribute("ask") Asking form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return page(actor, id, ReportForm.of(service.read(actor, id).report()), "ask");
        }
        service.ask(actor, id, form.request().strip());
        return saved(next, "/" + id);
    }

    @PostMapping(PATH + "/requests/{id}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable RequestId id,
            @Valid @ModelAttribute("said") Said form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return pageOf(actor, id);
        }
        return saved(next, "/" + service.answer(actor, id, form.text().strip(), form.day()));
    }

    @PostMapping(PATH + "/requests/{id}/settlement")
    ModelAndView settle(
            Actor actor,
            @PathVariable RequestId id,
            @Valid @ModelAttribute("said") Said form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return pageOf(actor, id);
        }
        return saved(next, "/" + service.settle(actor, id, form.text().strip(), form.day()));
    }

    private ModelAndView pageOf(Actor actor, RequestId request) {
        var id = service.reportOf(actor, request);
        return page(actor, id, ReportForm.of(service.read(actor, id).report()), request.toString());
    }

    private ModelAndView page(Actor actor, ReportId id, ReportForm form, String open) {
        var told = service.read(actor, id);
        return new ModelAndView("reporting/show")
                .addObject("report", told.report())
                .addObject("requests", told.requests())
                .addObject("by", people.name(actor, told.report().by()))
                .addObject("keeper", actor.may(KEEP_REPORTS) && told.report().counts())
                .addObject("today", LocalDate.now(clock))
                .addObject("open", open)
                .addObject("form", form);
    }

    /** Why a report does not count. */
    record Reason(@NotBlank @Size(max = 200) String reason) {}

    /** One thing more that was asked for. */
    record Asking(@NotBlank @Size(max = 1000) String request) {}

    /** What was answered, or what came of it, and when. */
    record Said(
            @NotBlank @Size(max = 2000) String text,
            @NotNull LocalDate day) {}
}
