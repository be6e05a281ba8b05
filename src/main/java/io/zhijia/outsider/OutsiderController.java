package io.zhijia.outsider;

import static io.zhijia.outsider.OutsiderPermission.EXPORT_OUTSIDERS;
import static io.zhijia.outsider.OutsiderPermission.KEEP_OUTSIDERS;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of persons outside, and the form for one. */
@Controller
@RequestMapping(OutsiderController.PATH)
class OutsiderController {

    static final String PATH = "/members/outsiders";
    private static final String PAGE = "redirect:" + PATH;

    private final OutsiderService service;
    private final MessageSource words;
    private final Clock clock;

    OutsiderController(OutsiderService service, MessageSource words, Clock clock) {
        this.service = service;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable OutsiderKind kind,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model page) {
        page.addAttribute("outsiders", service.page(actor, q, kind, number));
        page.addAttribute("q", q);
        page.addAttribute("kind", kind == null ? "" : kind.name());
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("mayKeep", actor.may(KEEP_OUTSIDERS));
        page.addAttribute("mayExport", actor.may(EXPORT_OUTSIDERS));
        return "outsider/list";
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        actor.must(KEEP_OUTSIDERS);
        var inAYear = LocalDate.now(clock).plusMonths(12);
        return form("/members/outsiders", false, new Entry(OutsiderKind.GUEST_EXPERT, "", "", "", "", inAYear, 0));
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @Valid @ModelAttribute("form") Entry form, BindingResult typed, RedirectAttributes next) {
        return save(actor, OutsiderId.next(), "/members/outsiders", false, form, typed, next);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable OutsiderId id) {
        return form("/members/outsiders/" + id, true, Entry.of(service.get(actor, id)));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable OutsiderId id,
            @Valid @ModelAttribute("form") Entry form,
            BindingResult typed,
            RedirectAttributes next) {
        service.get(actor, id);
        return save(actor, id, "/members/outsiders/" + id, true, form, typed, next);
    }

    @PostMapping("/{id}/removal")
    String remove(Actor actor, @PathVariable OutsiderId id, RedirectAttributes next) {
        service.remove(actor, id);
        next.addFlashAttribute("notice", "outsider.removed");
        return PAGE;
    }

    @GetMapping("/list.xlsx")
    void sheet(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable OutsiderKind kind,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var all = service.export(actor, q, kind);
        var title = say("outsider.title", language);
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            sheets.list(
                    title,
                    "",
                    actor.name() + "　" + LocalDate.now(clock),
                    List.of(
                            SheetColumn.text(say("outsider.kind", language), 14),
                            SheetColumn.text(say("outsider.name", language), 20),
                            SheetColumn.text(say("outsider.organisation", language), 24),
                            SheetColumn.text(say("outsider.contact", language), 18),
                            SheetColumn.text(say("outsider.purpose", language), 30),
                            SheetColumn.day(say("outsider.purgeOn", language))),
                    all.stream()
                            .map(one -> List.of(
                                    say(one.kind().word(), language),
                                    one.name(),
                                    one.organisation(),
                                    one.contact(),
                                    one.purpose(),
                                    one.purgeOn()))
                            .iterator());
        }
    }

    private ModelAndView save(
            Actor actor,
            OutsiderId id,
            String action,
            boolean known,
            Entry form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_OUTSIDERS);
        if (typed.hasErrors()) {
            return form(action, known, form);
        }
        service.save(actor, form.toOutsider(actor, id));
        next.addFlashAttribute("notice", "outsider.saved");
        return new ModelAndView(PAGE);
    }

    private static ModelAndView form(String action, boolean known, Entry form) {
        return new ModelAndView("outsider/form")
                .addObject("action", action)
                .addObject("known", known)
                .addObject("form", form);
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    /** As little as will do. */
    record Entry(
            @NotNull OutsiderKind kind,
            @NotBlank @Size(max = 60) String name,
            @Nullable @Size(max = 100) String organisation,
            @Nullable @Size(max = 60) String contact,
            @NotBlank @Size(max = 200) String purpose,
            @NotNull LocalDate purgeOn,
            int version) {

        static Entry of(Outsider one) {
            return new Entry(
                    one.kind(),
                    one.name(),
                    one.organisation(),
                    one.contact(),
                    one.purpose(),
                    one.purgeOn(),
                    one.version());
        }

        Outsider toOutsider(Actor actor, OutsiderId id) {
            return new Outsider(
                    actor.union(),
                    id,
                    Objects.requireNonNull(kind),
                    name.strip(),
                    text(organisation),
                    text(contact),
                    purpose.strip(),
                    Objects.requireNonNull(purgeOn),
                    actor.member(),
                    version);
        }

        static String text(@Nullable Object typed) {
            return Objects.toString(typed, "").strip();
        }
    }
}
