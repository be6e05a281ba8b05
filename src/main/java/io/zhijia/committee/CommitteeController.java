package io.zhijia.committee;

import static io.zhijia.committee.CommitteePermission.KEEP_COMMITTEES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The bodies of the union. */
@Controller
class CommitteeController {

    static final String PATH = "/union/committees";

    private final CommitteeService service;
    private final CommitteeViews views;
    private final PeoplePicker people;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    CommitteeController(
            CommitteeService service,
            CommitteeViews views,
            PeoplePicker people,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.people = people;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns committeePeople() {
        return PersonColumns.of(
                "committee.seat.member",
                "committee.safeguard.member",
                "committee.departure.member",
                "committee.work_day.member");
    }

    @Bean
    static MenuEntry committeeMenu() {
        return MenuEntry.forEveryone(Section.PEOPLE, PATH, "committee.menu", 28);
    }

    /** A body as it is typed. */
    record CommitteeForm(
            @NotNull CommitteeKind kind,
            @NotBlank @Size(max = 60) String name,
            @Nullable @Size(max = 200) String basis) {

        String basisText() {
            return Objects.requireNonNullElse(basis, "").strip();
        }
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, Locale language) {
        return list(actor, language, new CommitteeForm(CommitteeKind.UNION, "", ""));
    }

    @PostMapping(PATH)
    ModelAndView setUp(
            Actor actor, @Valid @ModelAttribute("form") CommitteeForm form, BindingResult typed, Locale language) {
        if (typed.hasErrors()) {
            return list(actor, language, form);
        }
        var kind = form.kind();
        return new ModelAndView(at(service.setUp(actor, kind, form.name().strip(), form.basisText())));
    }

    @GetMapping(PATH + ".xlsx")
    void sheet(Actor actor, Locale language, HttpServletResponse answer) throws IOException {
        new CommitteeSheet(words, language)
                .write(
                        Download.EXCEL.into(answer, "机构与届次"),
                        union.profile(actor).name(),
                        LocalDate.now(clock),
                        views.all(actor));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Actor actor, @PathVariable CommitteeId id, Locale language) {
        var one = views.one(actor, id);
        return new ModelAndView("committee/show")
                .addObject("one", one)
                .addObject("keeper", actor.may(KEEP_COMMITTEES))
                .addObject("people", people.choices(actor))
                .addObject("roles", roles(one.now().committee().kind(), language))
                .addObject("today", LocalDate.now(clock));
    }

    @PostMapping(PATH + "/{id}/closing")
    String close(Actor actor, @PathVariable CommitteeId id, @RequestParam LocalDate lastDay) {
        service.close(actor, id, lastDay);
        return "redirect:" + PATH;
    }

    private ModelAndView list(Actor actor, Locale language, CommitteeForm form) {
        return new ModelAndView("committee/list")
                .addObject("all", views.all(actor))
                .addObject("hints", views.hints(actor))
                .addObject("keeper", actor.may(KEEP_COMMITTEES))
                .addObject("kinds", kinds(language))
                .addObject("form", form);
    }

    private List<Choice> kinds(Locale language) {
        return Stream.of(CommitteeKind.values())
                .map(kind -> new Choice(kind.name(), words.getMessage(kind.word(), null, language)))
                .toList();
    }

    private List<Choice> roles(CommitteeKind kind, Locale language) {
        return Stream.of(SeatRole.values())
                .filter(role -> role != SeatRole.STANDING || kind == CommitteeKind.UNION)
                .map(role -> new Choice(role.name(), words.getMessage(role.word(kind), null, language)))
                .toList();
    }

    static String at(CommitteeId id) {
        return "redirect:" + PATH + "/" + id;
    }
}
