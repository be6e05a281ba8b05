package io.zhijia.firmcongress;

import static io.zhijia.firmcongress.FirmPermission.KEEP_FIRMS;

import io.zhijia.firmcongress.Firm.Congress;
import io.zhijia.firmcongress.Happening.Kind;
import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The firms and each of them. */
@Controller
@RequestMapping(FirmController.PATH)
class FirmController {

    static final String PATH = "/union/firms";
    private static final int LONGEST = 200;

    private final FirmService service;
    private final FirmsBelow below;
    private final Clock clock;

    FirmController(FirmService service, FirmsBelow below, Clock clock) {
        this.service = service;
        this.below = below;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean idle,
            @RequestParam(name = "page", defaultValue = "0") int number) {
        var year = LocalDate.now(clock).getYear();
        var filter = new FirmFilter(q.strip(), stage, idle ? year : null);
        return new ModelAndView("firmcongress/list")
                .addObject("firms", service.page(actor, filter, number))
                .addObject("coverage", service.coverage(actor, year))
                .addObject("below", below.of(actor, year))
                .addObject("year", year)
                .addObject("q", q)
                .addObject("stage", stage == null ? "" : stage.name())
                .addObject("idle", idle)
                .addObject("keeper", actor.may(KEEP_FIRMS));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        return form(actor, FirmForm.BLANK, null);
    }

    @PostMapping
    ModelAndView list(Actor actor, @Valid @ModelAttribute("form") FirmForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form, null);
        }
        return to(service.list(actor, form.about()));
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable FirmId id) {
        return new ModelAndView("firmcongress/show")
                .addObject("one", service.one(actor, id))
                .addObject("keeper", actor.may(KEEP_FIRMS))
                .addObject("today", LocalDate.now(clock));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable FirmId id) {
        return form(actor, FirmForm.of(service.one(actor, id).firm()), id);
    }

    @PostMapping("/{id}")
    ModelAndView describe(
            Actor actor, @PathVariable FirmId id, @Valid @ModelAttribute("form") FirmForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return form(actor, form, id);
        }
        service.describe(actor, id, form.about());
        return to(id);
    }

    @PostMapping("/{id}/congress")
    ModelAndView setUp(
            Actor actor,
            @PathVariable FirmId id,
            @RequestParam CongressForm form,
            @RequestParam LocalDate since,
            @RequestParam(required = false) @Nullable @Min(1) @Max(100_000) Integer delegates) {
        service.setUp(actor, id, new Congress(form, since, delegates));
        return to(id);
    }

    @PostMapping("/{id}/congress/ending")
    ModelAndView end(Actor actor, @PathVariable FirmId id, @RequestParam(defaultValue = "") String reason) {
        service.end(actor, id, cut(reason));
        return to(id);
    }

    @PostMapping("/{id}/closing")
    ModelAndView close(Actor actor, @PathVariable FirmId id, @RequestParam LocalDate on) {
        service.close(actor, id, on);
        return to(id);
    }

    @PostMapping("/{id}/reopening")
    ModelAndView reopen(Actor actor, @PathVariable FirmId id) {
        service.reopen(actor, id);
        return to(id);
    }

    @PostMapping("/{id}/sessions")
    ModelAndView meet(
            Actor actor,
            @PathVariable FirmId id,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String note) {
        service.enter(actor, id, Happening.session(on, cut(note)));
        return to(id);
    }

    /** Told, or asked when {@code asked} is ticked. */
    @PostMapping("/{id}/matters")
    ModelAndView tell(
            Actor actor,
            @PathVariable FirmId id,
            @RequestParam Subject subject,
            @RequestParam(defaultValue = "false") boolean asked,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "") String note) {
        service.enter(actor, id, Happening.about(asked ? Kind.CONSULTED : Kind.INFORMED, on, subject, cut(note)));
        return to(id);
    }

    @PostMapping("/{id}/happenings/{happening}/removal")
    ModelAndView takeBack(Actor actor, @PathVariable FirmId id, @PathVariable UUID happening) {
        service.takeBack(actor, id, happening);
        return to(id);
    }

    private static String cut(String typed) {
        var text = typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static ModelAndView to(FirmId id) {
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private ModelAndView form(Actor actor, FirmForm form, @Nullable FirmId known) {
        service.mustKeep(actor);
        return new ModelAndView("firmcongress/form")
                .addObject("action", PATH + (known == null ? "" : "/" + known))
                .addObject("known", known != null)
                .addObject("form", form);
    }
}
