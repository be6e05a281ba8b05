package io.zhijia.activist;

import static io.zhijia.activist.ActivistPermission.KEEP_ACTIVISTS;

import io.zhijia.activist.ActivistService.Line;
import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of a year; reached from the union. */
@Controller
class ActivistController {

    private static final String PATH = "/union/activists";
    private static final int EARLIEST = 1950;
    private static final int LATEST = 2999;

    private final ActivistService service;
    private final PeoplePicker people;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    ActivistController(
            ActivistService service, PeoplePicker people, UnionDirectory union, MessageSource words, Clock clock) {
        this.service = service;
        this.people = people;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns activistPeople() {
        return PersonColumns.of("activist.activist.member");
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        return page(actor, new ActivistForm(asked(year), "", ""));
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, @Valid @ModelAttribute("form") ActivistForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return page(actor, form);
        }
        service.add(actor, form.of(people.pick(actor, form.member())));
        return to(form.year());
    }

    @PostMapping(PATH + "/taking-over")
    ModelAndView takeOver(Actor actor, @RequestParam Integer year, RedirectAttributes next) {
        next.addFlashAttribute("notice", Notice.of("activist.takenOver", service.takeOver(actor, asked(year))));
        return to(asked(year));
    }

    @PostMapping(PATH + "/{year}/{member}")
    ModelAndView change(
            Actor actor, @PathVariable Integer year, @PathVariable MemberId member, @RequestParam String field) {
        var text = field.strip();
        if (!text.isEmpty()) {
            service.change(actor, new Activist(year, member, text.substring(0, Math.min(30, text.length()))));
        }
        return to(year);
    }

    @PostMapping(PATH + "/{year}/{member}/removal")
    ModelAndView remove(Actor actor, @PathVariable Integer year, @PathVariable MemberId member) {
        service.remove(actor, year, member);
        return to(year);
    }

    @GetMapping(PATH + ".xlsx")
    void table(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var lines = service.list(actor, asked(year));
        var about = union.profile(actor).name() + " " + asked(year);
        try (var sheets = new Sheets(Download.EXCEL.into(answer, asked(year) + " " + say("activist.menu", language)))) {
            sheets.list(
                    say("activist.menu", language),
                    about,
                    actor.name() + " " + LocalDate.now(clock),
                    List.of(
                            SheetColumn.text(say("activist.name", language), 14),
                            SheetColumn.text(say("activist.group", language), 18),
                            SheetColumn.text(say("activist.field", language), 28),
                            SheetColumn.text(say("activist.helped", language), 12)),
                    lines.stream().map(ActivistController::row).iterator());
        }
    }

    private static List<Object> row(Line line) {
        return List.of(line.name(), line.group(), line.activist().field(), line.helped());
    }

    private int asked(@Nullable Integer year) {
        return year == null || year < EARLIEST || year > LATEST
                ? LocalDate.now(clock).getYear()
                : year;
    }

    private static ModelAndView to(int year) {
        return new ModelAndView("redirect:" + PATH + "?year=" + year);
    }

    private ModelAndView page(Actor actor, ActivistForm form) {
        var keeper = actor.may(KEEP_ACTIVISTS);
        var year = asked(form.year());
        return new ModelAndView("activist/list")
                .addObject("shown", year)
                .addObject("lines", service.list(actor, year))
                .addObject("years", service.years(actor, year))
                .addObject("keeper", keeper)
                .addObject("canTakeOver", service.canTakeOver(actor, year))
                .addObject("people", keeper ? people.choices(actor) : List.of())
                .addObject("form", form);
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    /** One more of a year. */
    record ActivistForm(
            @Min(EARLIEST) @Max(LATEST) int year,
            @NotBlank @Size(max = 50) String member,
            @NotBlank @Size(max = 30) String field) {

        Activist of(MemberId chosen) {
            return new Activist(year, chosen, field.strip());
        }

        static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "");
        }
    }
}
