package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;

import io.zhijia.congress.SittingDirectory;
import io.zhijia.congress.SittingDirectory.Ahead;
import io.zhijia.identity.Actor;
import io.zhijia.work.WorkArea;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Calls for proposals. */
@Controller
class CallController {

    private final CallService service;
    private final ProposalViews views;
    private final Assembly assembly;
    private final SittingDirectory sittings;
    private final NextCall next;
    private final Clock clock;

    CallController(
            CallService service,
            ProposalViews views,
            Assembly assembly,
            SittingDirectory sittings,
            NextCall next,
            Clock clock) {
        this.next = next;
        this.service = service;
        this.views = views;
        this.assembly = assembly;
        this.sittings = sittings;
        this.clock = clock;
    }

    @GetMapping("/proposals/calls/new")
    ModelAndView fresh(Actor actor, Locale language) {
        var start = next.start(actor, language);
        return form(actor, null, CallForm.of(start, today()), ClockForm.of(start.rules()), language);
    }

    @PostMapping("/proposals/calls")
    ModelAndView begin(
            Actor actor,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult typed,
            @RequestParam Map<String, String> all,
            Locale language,
            RedirectAttributes next) {
        var clocks = ClockForm.typed(all, this.next.start(actor, language).rules());
        if (isMistaken(form, typed, clocks)) {
            return form(actor, null, form, clocks, language);
        }
        var sitting = sitting(actor, form, null, language);
        var call = new Call(
                actor.union(),
                CallId.next(),
                form.title().strip(),
                form.sitting(),
                sitting,
                WorkArea.CONGRESS,
                null,
                form.opens(),
                form.closes(),
                form.guidance(),
                form.subjects(),
                form.rules(clocks.rules()),
                0);
        service.begin(actor, call, form.help());
        next.addFlashAttribute("notice", "proposal.call.begun");
        return new ModelAndView("redirect:" + call.path());
    }

    @GetMapping("/proposals/calls/{id}")
    ModelAndView show(Actor actor, @PathVariable CallId id) {
        var call = service.get(actor, id);
        var lines = views.of(actor, id);
        return new ModelAndView("proposal/call")
                .addObject("call", call)
                .addObject("help", service.help(actor, id))
                .addObject("lines", lines)
                .addObject("names", views.names(actor, lines))
                .addObject("open", call.isOpen(today()))
                .addObject("silent", call.isOpen(today()) ? views.silent(actor, id) : List.of())
                .addObject("mayPropose", assembly.mayPropose(actor, call.rules(), actor.member()))
                .addObject("keeper", actor.may(KEEP_PROPOSALS));
    }

    @GetMapping("/proposals/calls/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable CallId id, Locale language) {
        var call = service.get(actor, id);
        return form(actor, call, CallForm.of(call, service.help(actor, id)), ClockForm.of(call.rules()), language);
    }

    @PostMapping("/proposals/calls/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult typed,
            @RequestParam Map<String, String> all,
            Locale language,
            RedirectAttributes next) {
        var call = service.get(actor, id);
        var clocks = ClockForm.typed(all, call.rules());
        if (isMistaken(form, typed, clocks)) {
            return form(actor, call, form, clocks, language);
        }
        service.change(
                actor,
                new Call(
                        call.union(),
                        id,
                        form.title().strip(),
                        form.sitting(),
                        sitting(actor, form, call, language),
                        call.area(),
                        call.planItem(),
                        form.opens(),
                        form.closes(),
                        form.guidance(),
                        form.subjects(),
                        form.rules(clocks.rules()),
                        call.version()),
                form.help());
        next.addFlashAttribute("notice", "proposal.call.changed");
        return new ModelAndView("redirect:" + call.path());
    }

    private static boolean isMistaken(CallForm form, BindingResult typed, ClockForm clocks) {
        if (form.isBackwards()) {
            typed.rejectValue("closes", "proposal.closes.backwards");
        }
        return typed.hasErrors() || clocks.isMistaken();
    }

    /** Its name stays with the call, whatever becomes of the sitting. */
    private String sitting(Actor actor, CallForm form, @Nullable Call known, Locale language) {
        var chosen = form.sitting();
        if (chosen == null) {
            return "";
        }
        return sittings.ahead(actor, language).stream()
                .filter(one -> one.id().equals(chosen))
                .map(Ahead::title)
                .findFirst()
                .or(() -> Optional.ofNullable(known).map(Call::sittingTitle))
                .orElse("");
    }

    private ModelAndView form(Actor actor, @Nullable Call call, CallForm form, ClockForm clocks, Locale language) {
        actor.must(KEEP_PROPOSALS);
        return new ModelAndView("proposal/call-form")
                .addObject("call", call)
                .addObject("form", form)
                .addObject("clocks", clocks)
                .addObject("settled", call != null && service.isSettled(actor, call.id()))
                .addObject("sittings", sittings.ahead(actor, language));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
