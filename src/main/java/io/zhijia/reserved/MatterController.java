package io.zhijia.reserved;

import static io.zhijia.reserved.ReservedPermission.KEEP_RESERVED_MATTERS;

import io.zhijia.congress.Handling;
import io.zhijia.identity.Actor;
import io.zhijia.reserved.Decision.Place;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The list of matters and the decisions of a year. */
@Controller
@RequestMapping(MatterController.PATH)
class MatterController {

    static final String PATH = "/congress/matters";
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;

    private final MatterService service;
    private final MatterViews views;
    private final MessageSource words;
    private final Clock clock;

    MatterController(MatterService service, MatterViews views, MessageSource words, Clock clock) {
        this.service = service;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    /** A decision as it is typed. */
    record DecisionForm(
            @NotBlank @Size(max = 40) String matter,
            @NotBlank @Size(min = 2, max = 200) String title,
            @NotNull @PastOrPresent LocalDate on,
            @NotNull @Size(max = 60) String by,
            @NotNull String place) {}

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        return list(actor, shown(year), new DecisionForm("", "", LocalDate.now(clock), "", ""));
    }

    @GetMapping("/list.xlsx")
    void sheet(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var of = shown(year);
        var sheet = new MatterSheet(words, language);
        var title = sheet.title(of);
        var maker = actor.name() + "　" + LocalDate.now(clock);
        sheet.write(Download.EXCEL.into(answer, title), of, maker, views.here(actor), views.decisions(actor, of));
    }

    @PostMapping("/decisions")
    ModelAndView record(
            Actor actor,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_RESERVED_MATTERS);
        if (typed.hasErrors()) {
            return list(actor, shown(null), form);
        }
        service.record(
                actor, form.matter(), form.title().strip(), form.on(), form.by().strip(), place(form.place()));
        next.addFlashAttribute("notice", "reserved.recorded");
        return new ModelAndView("redirect:" + PATH + "?year=" + form.on().getYear());
    }

    @PostMapping("/decisions/{id}/place")
    String tie(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String place) {
        service.tie(actor, id, place(place));
        return "redirect:" + PATH;
    }

    @PostMapping("/decisions/{id}/removal")
    String drop(Actor actor, @PathVariable UUID id) {
        service.drop(actor, id);
        return "redirect:" + PATH;
    }

    @PostMapping("/own")
    String add(
            Actor actor,
            @RequestParam @NotBlank @Size(min = 2, max = 100) String matter,
            @RequestParam Handling handling,
            @RequestParam(defaultValue = "false") boolean regular) {
        service.add(actor, matter.strip(), handling, regular);
        return "redirect:" + PATH;
    }

    @PostMapping("/own/{id}/removal")
    String remove(Actor actor, @PathVariable UUID id) {
        service.remove(actor, id);
        return "redirect:" + PATH;
    }

    @PostMapping("/{key}/left-out")
    String leaveOut(
            Actor actor, @PathVariable String key, @RequestParam @NotBlank @Size(min = 2, max = 200) String reason) {
        service.leaveOut(actor, key, reason.strip());
        return "redirect:" + PATH;
    }

    @PostMapping("/{key}/taken-in")
    String takeIn(Actor actor, @PathVariable String key) {
        service.takeIn(actor, key);
        return "redirect:" + PATH;
    }

    private ModelAndView list(Actor actor, int year, DecisionForm form) {
        return new ModelAndView("reserved/list")
                .addObject("year", year)
                .addObject("all", views.all(actor))
                .addObject("leftOut", views.leftOut(actor))
                .addObject("decisions", views.decisions(actor, year))
                .addObject("agendas", views.agendas(actor))
                .addObject("keeper", actor.may(KEEP_RESERVED_MATTERS))
                .addObject("form", form);
    }

    private int shown(@Nullable Integer year) {
        return year == null || year < FIRST_YEAR || year > LAST_YEAR
                ? LocalDate.now(clock).getYear()
                : year;
    }

    private static @Nullable Place place(String typed) {
        return typed.isBlank() ? null : Place.of(typed);
    }
}
