package io.zhijia.datadesk;

import static io.zhijia.datadesk.DeskPermission.ANSWER_DATA_REQUESTS;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** The desk, for those who answer. */
@Controller
@RequestMapping("/privacy/requests")
class DeskController {

    private static final String PAGE = "redirect:/privacy/requests";
    private static final int LONGEST = 1000;
    private static final int MOST = 10_000;

    private final DeskService service;
    private final IdentityService people;
    private final PeoplePicker picker;
    private final MessageSource words;
    private final Clock clock;

    DeskController(DeskService service, IdentityService people, PeoplePicker picker, MessageSource words, Clock clock) {
        this.service = service;
        this.people = people;
        this.picker = picker;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns deskPeople() {
        return PersonColumns.of("datadesk.data_request.person");
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number) {
        return list(actor, number, new Entry(RequestKind.SEE, "", "", "", LocalDate.now(clock)));
    }

    @PostMapping
    ModelAndView enter(
            Actor actor, @Valid @ModelAttribute("form") Entry form, BindingResult typed, RedirectAttributes next) {
        actor.must(ANSWER_DATA_REQUESTS);
        if (typed.hasErrors()) {
            return list(actor, 0, form);
        }
        var person = form.person().isBlank() ? null : picker.pick(actor, form.person());
        service.enter(actor, form.kind(), person, form.asker(), form.text(), form.received());
        next.addFlashAttribute("notice", "datadesk.entered");
        return new ModelAndView(PAGE);
    }

    @PostMapping("/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable DataRequestId id,
            @RequestParam(defaultValue = "") String answer,
            RedirectAttributes next) {
        service.answer(actor, id, cut(answer));
        next.addFlashAttribute("notice", "datadesk.settled");
        return PAGE;
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            Actor actor,
            @PathVariable DataRequestId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.refuse(actor, id, cut(reason));
        next.addFlashAttribute("notice", "datadesk.settled");
        return PAGE;
    }

    @GetMapping("/list.xlsx")
    void sheet(Actor actor, Locale language, HttpServletResponse answer) throws IOException {
        var all = service.all(actor, MOST);
        var names = names(actor, all);
        var title = say("datadesk.title", language);
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            sheets.list(
                    title,
                    "",
                    actor.name() + "　" + LocalDate.now(clock),
                    List.of(
                            SheetColumn.day(say("datadesk.received", language)),
                            SheetColumn.day(say("datadesk.due", language)),
                            SheetColumn.text(say("datadesk.kind", language), 12),
                            SheetColumn.text(say("datadesk.person", language), 24),
                            SheetColumn.text(say("datadesk.text", language), 40),
                            SheetColumn.text(say("datadesk.state", language), 12),
                            SheetColumn.text(say("datadesk.answer", language), 40)),
                    all.stream().map(one -> row(one, who(one, names), language)).iterator());
        }
    }

    private List<Object> row(DataRequest one, String who, Locale language) {
        return List.of(
                one.received(),
                one.due(),
                say(one.kind().word(), language),
                who,
                one.text(),
                say(one.state().word(), language),
                one.state().told());
    }

    private ModelAndView list(Actor actor, int number, Entry form) {
        var requests = service.page(actor, number);
        return new ModelAndView("datadesk/list")
                .addObject("requests", requests)
                .addObject("names", names(actor, requests.lines()))
                .addObject("choices", picker.choices(actor))
                .addObject("today", LocalDate.now(clock))
                .addObject("form", form);
    }

    private Map<MemberId, String> names(Actor actor, List<DataRequest> some) {
        return people.names(
                actor,
                some.stream().map(DataRequest::person).filter(Objects::nonNull).toList());
    }

    /** Whose data, and who asks in their place. */
    static String who(DataRequest request, Map<MemberId, String> names) {
        var name = request.person() == null ? "" : names.getOrDefault(request.person(), "");
        return (name + (request.asker().isEmpty() || name.isEmpty() ? "" : "，") + request.asker()).strip();
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    /** What came by letter or telephone. */
    record Entry(
            @NotNull RequestKind kind,
            @NotNull String person,
            @NotNull @Size(max = 100) String asker,
            @NotNull @Size(min = 4, max = 1000) String text,
            @NotNull LocalDate received) {}
}
