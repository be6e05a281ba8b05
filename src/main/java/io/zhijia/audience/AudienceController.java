package io.zhijia.audience;

import static io.zhijia.audience.AudiencePermission.KEEP_AUDIENCES;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.union.Department;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import io.zhijia.web.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Audiences and who is in them. */
@Controller
class AudienceController {

    private static final int LONGEST_NAME = 40;

    private final AudienceDirectory directory;
    private final AudienceService service;
    private final ObjectProvider<PeopleBeside> beside;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    AudienceController(
            AudienceDirectory directory,
            AudienceService service,
            ObjectProvider<PeopleBeside> beside,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.directory = directory;
        this.service = service;
        this.beside = beside;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** An audience with how many it has. */
    record Counted(@Nullable AudienceId id, String name, AudienceFilter filter, int people) {}

    /** Some who are no members. */
    record Beside(String word, List<PeopleBeside.Kind> kinds) {}

    @GetMapping("/members/audiences")
    ModelAndView list(Actor actor, @RequestParam @Nullable LocalDate day, Locale language) {
        var on = day(day);
        var saved = directory.all(actor);
        var people = directory.people(actor, on, true);
        return new ModelAndView("audience/list")
                .addObject("day", on)
                .addObject(
                        "usual",
                        Stream.of(Preset.values())
                                .map(one -> new Counted(
                                        null,
                                        words.getMessage(one.word(), null, language),
                                        one.filter(),
                                        people.count(one.filter())))
                                .toList())
                .addObject(
                        "saved",
                        saved.stream()
                                .map(one -> new Counted(one.id(), one.name(), one.filter(), people.count(one.filter())))
                                .toList())
                .addObject(
                        "beside",
                        beside.orderedStream()
                                .map(one -> new Beside(one.word(), one.kinds(actor)))
                                .filter(one -> !one.kinds().isEmpty())
                                .toList())
                .addObject("mayKeep", actor.may(KEEP_AUDIENCES));
    }

    @GetMapping("/members/audiences/people")
    ModelAndView people(
            Actor actor,
            @ModelAttribute("filter") AudienceFilter filter,
            BindingResult typed,
            @RequestParam @Nullable LocalDate day,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Locale language) {
        var asked = typed.hasErrors() ? AudienceFilter.EVERYBODY : filter;
        var found = directory.on(actor, asked, day(day));
        var lines =
                found.stream().skip(Paging.offset(number)).limit(Paging.limit()).toList();
        return new ModelAndView("audience/people")
                .addObject("asked", asked)
                .addObject("day", day(day))
                .addObject("count", found.size())
                .addObject("people", Paging.of(lines, number))
                .addObject("places", places(actor))
                .addObject("groups", groups(actor))
                .addObject("departments", departments(actor))
                .addObject("lists", lists(actor, language))
                .addObject("mayKeep", actor.may(KEEP_AUDIENCES));
    }

    @GetMapping("/members/audiences/people.xlsx")
    void excel(
            Actor actor,
            @ModelAttribute("filter") AudienceFilter filter,
            BindingResult typed,
            @RequestParam @Nullable LocalDate day,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var on = day(day);
        var found = directory.on(actor, typed.hasErrors() ? AudienceFilter.EVERYBODY : filter, on);
        var places = places(actor);
        var title = say("audience.people", language);
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            sheets.list(
                    title,
                    say("audience.on", language) + " " + on,
                    actor.signature() + "　" + LocalDate.now(clock),
                    Stream.of("number", "name", "sex", "department", "group", "joined")
                            .map(column -> SheetColumn.text(say("membership.column." + column, language), 16))
                            .toList(),
                    found.stream().map(person -> row(person, places, language)).iterator());
        }
    }

    private List<Object> row(PersonOnDay person, Map<UUID, String> places, Locale language) {
        return List.of(
                person.number(),
                person.name(),
                say(person.sex().word(), language),
                name(places, person.department()),
                name(places, person.group()),
                person.joinedOn().toString());
    }

    static String name(Map<UUID, String> places, @Nullable UUID place) {
        return place == null ? "" : places.getOrDefault(place, "");
    }

    @PostMapping("/members/audiences")
    String keep(
            Actor actor,
            @ModelAttribute("filter") AudienceFilter filter,
            BindingResult typed,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || typed.hasErrors()) {
            next.addFlashAttribute("notice", "audience.name.missing");
            return "redirect:/members/audiences/people?" + filter.query();
        }
        service.keep(actor, called, filter);
        next.addFlashAttribute("notice", "audience.kept");
        return "redirect:/members/audiences";
    }

    @PostMapping("/members/audiences/{id}/removal")
    String remove(Actor actor, @PathVariable AudienceId id, RedirectAttributes next) {
        service.remove(actor, id);
        next.addFlashAttribute("notice", "audience.removed");
        return "redirect:/members/audiences";
    }

    private LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
    }

    private Map<UUID, String> places(Actor actor) {
        return Stream.concat(
                        union.groups(actor).stream()
                                .map(one -> Map.entry(one.id().value(), one.name())),
                        union.departments(actor).stream()
                                .map(one -> Map.entry(one.id().value(), one.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Choice> lists(Actor actor, Locale language) {
        return directory.lists(actor).entrySet().stream()
                .map(list -> new Choice(list.getKey(), say(list.getValue(), language)))
                .toList();
    }

    private List<Choice> groups(Actor actor) {
        return union.groups(actor).stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private List<Choice> departments(Actor actor) {
        return union.departments(actor).stream().map(Department::choice).toList();
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
