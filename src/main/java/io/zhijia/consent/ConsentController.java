package io.zhijia.consent;

import static io.zhijia.consent.ConsentPermission.KEEP_CONSENTS;

import io.zhijia.consent.Way.OnPaper;
import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.Download;
import io.zhijia.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
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

/** The consents of all, for those who answer for them. */
@Controller
@RequestMapping("/privacy/consents")
class ConsentController {

    private static final String PAGE = "redirect:/privacy/consents";
    private static final int MOST = 100_000;

    private final ConsentService service;
    private final IdentityService people;
    private final PeoplePicker picker;
    private final MessageSource words;
    private final Clock clock;

    ConsentController(
            ConsentService service, IdentityService people, PeoplePicker picker, MessageSource words, Clock clock) {
        this.service = service;
        this.people = people;
        this.picker = picker;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns consentPeople() {
        return PersonColumns.of("consent.consent.member");
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(name = "page", defaultValue = "0") int number) {
        return list(actor, purpose(purpose), number, Paper.empty(LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView enter(
            Actor actor, @Valid @ModelAttribute("form") Paper form, BindingResult typed, RedirectAttributes next) {
        actor.must(KEEP_CONSENTS);
        if (typed.hasErrors()) {
            return list(actor, null, 0, form);
        }
        service.enter(
                actor, picker.pick(actor, form.person()), form.purpose(), new OnPaper(form.signedOn(), form.place()));
        next.addFlashAttribute("notice", "consent.entered");
        return new ModelAndView(PAGE);
    }

    @PostMapping("/{member}/{purpose}/withdrawal")
    String withdraw(
            Actor actor, @PathVariable MemberId member, @PathVariable Purpose purpose, RedirectAttributes next) {
        service.withdrawFor(actor, member, purpose);
        next.addFlashAttribute("notice", purpose.law());
        return PAGE;
    }

    @GetMapping("/texts")
    ModelAndView texts(Actor actor) {
        actor.must(KEEP_CONSENTS);
        return new ModelAndView("consent/texts").addObject("texts", service.texts(actor));
    }

    @PostMapping("/texts/{purpose}")
    ModelAndView word(
            Actor actor,
            @PathVariable Purpose purpose,
            @Valid @ModelAttribute("form") Wording form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return texts(actor).addObject("wrong", purpose).addObject("typed", form.wording());
        }
        service.word(actor, purpose, form.wording(), form.anew());
        next.addFlashAttribute("notice", Notice.of("consent.worded"));
        return new ModelAndView("redirect:/privacy/consents/texts");
    }

    @GetMapping("/list.xlsx")
    void sheet(
            Actor actor, @RequestParam(defaultValue = "") String purpose, Locale language, HttpServletResponse answer)
            throws IOException {
        var all = service.all(actor, purpose(purpose), MOST);
        var names = people.names(actor, all.stream().map(Consent::member).toList());
        var title = say("consent.title", language);
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            sheets.list(
                    title,
                    "",
                    actor.name() + "　" + LocalDate.now(clock),
                    columns(language),
                    all.stream()
                            .map(consent -> row(consent, names.getOrDefault(consent.member(), ""), language))
                            .iterator());
        }
    }

    private ModelAndView list(Actor actor, @Nullable Purpose purpose, int number, Paper form) {
        var consents = service.page(actor, purpose, number);
        return new ModelAndView("consent/list")
                .addObject("consents", consents)
                .addObject("counts", service.counts(actor))
                .addObject("purpose", purpose == null ? "" : purpose.name())
                .addObject(
                        "names",
                        people.names(
                                actor,
                                consents.lines().stream().map(Consent::member).toList()))
                .addObject("choices", picker.choices(actor))
                .addObject("zone", clock.getZone())
                .addObject("form", form);
    }

    private List<SheetColumn> columns(Locale language) {
        return List.of(
                SheetColumn.text(say("consent.person", language), 12),
                SheetColumn.text(say("consent.purpose", language), 24),
                SheetColumn.number(say("consent.version", language), 8),
                SheetColumn.text(say("consent.way", language), 30),
                SheetColumn.day(say("consent.from", language)),
                SheetColumn.text(say("consent.state", language), 18));
    }

    private List<Object> row(Consent consent, String name, Locale language) {
        return List.of(
                name,
                say(consent.purpose().word(), language),
                consent.textVersion(),
                say(consent.way().word(), language)
                        + (consent.way() instanceof OnPaper paper ? " " + paper.place() : ""),
                consent.from(),
                state(consent, language));
    }

    private String state(Consent consent, Locale language) {
        return switch (consent.state()) {
            case ConsentState.Given() -> say("consent.state.GIVEN", language);
            case ConsentState.Withdrawn(var by, var at) ->
                say("consent.state.WITHDRAWN", language) + " " + LocalDate.ofInstant(at, clock.getZone());
        };
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    private static @Nullable Purpose purpose(String typed) {
        return Arrays.stream(Purpose.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** What was signed on paper. */
    record Paper(
            @NotBlank String person,
            @NotNull Purpose purpose,
            @NotNull LocalDate signedOn,
            @NotBlank @Size(max = 200) String place) {
        static Paper empty(LocalDate today) {
            return new Paper("", Purpose.BANK, today, "");
        }
    }

    /** New words. */
    record Wording(@NotBlank @Size(min = 20, max = 2000) String wording, boolean anew) {}
}
