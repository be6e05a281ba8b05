package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetPermission.KEEP_BOOKS;
import static java.util.stream.Collectors.toMap;

import io.zhijia.fileset.FileSetState.Opened;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.Choice;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import io.zhijia.web.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sets of books: which there are, opening one, and one with its books. */
@Controller
class FileSetController {

    static final String PATH = "/books";
    private static final String USUAL = "USUAL:";

    private final FileSetService service;
    private final FileSetViews views;
    private final Keepers keepers;
    private final MessageSource words;
    private final Clock clock;

    FileSetController(FileSetService service, FileSetViews views, Keepers keepers, MessageSource words, Clock clock) {
        this.service = service;
        this.views = views;
        this.keepers = keepers;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static PersonColumns keepersOfBooks() {
        return PersonColumns.of("fileset.book.keeper");
    }

    @Bean
    static MenuEntry booksMenu() {
        return MenuEntry.forOfficers(Section.RECORDS, PATH, "fileset.menu", 35).and("/inspections", "/mutual-checks");
    }

    /** A set to be opened, as it is typed; {@code like} is the id of a set, or the name of a usual one. */
    record OpenForm(
            @NotBlank String like,
            @Nullable @Size(max = 60) String name,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {

        String nameText() {
            return Objects.requireNonNullElse(name, "");
        }
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, Locale language) {
        var all = views.all(actor);
        var now = all.stream().filter(set -> set.isOpenOn(today())).toList();
        return new ModelAndView("fileset/list")
                .addObject("all", all)
                .addObject("now", now.stream().collect(toMap(FileSet::id, set -> views.contents(actor, set.id()))))
                .addObject("titles", new Titles(words, language))
                .addObject("keeper", actor.may(KEEP_BOOKS));
    }

    @GetMapping(PATH + "/new")
    ModelAndView draft(
            Actor actor,
            @RequestParam(defaultValue = "BOOKS") Line line,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Locale language) {
        var first = from == null ? today().withDayOfYear(1) : from;
        var last = to == null ? first.plusYears(1).minusDays(1) : to;
        return form(actor, line, new OpenForm("", "", first, last), language);
    }

    @PostMapping(PATH)
    ModelAndView open(
            Actor actor,
            @RequestParam(defaultValue = "BOOKS") Line line,
            @Valid @ModelAttribute("form") OpenForm form,
            BindingResult typed,
            Locale language) {
        if (typed.hasErrors()) {
            return form(actor, line, form, language);
        }
        var days = new Opened(form.from(), form.to());
        var english = new Titles(words, language).isEnglish();
        var id = form.like().startsWith(USUAL)
                ? service.open(actor, usual(form.like()), english, form.nameText(), days)
                : service.open(actor, Typed.as(FileSetId::of, form.like()), form.nameText(), days);
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    @PostMapping(PATH + "/templates")
    String template(Actor actor, @RequestParam String like, @RequestParam String name, Locale language) {
        var text = name.strip().substring(0, Math.min(60, name.strip().length()));
        var id = like.startsWith(USUAL)
                ? service.template(actor, usual(like), new Titles(words, language).isEnglish(), text)
                : service.template(actor, Typed.as(FileSetId::of, like), text);
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping(PATH + "/{set}")
    ModelAndView show(Actor actor, @PathVariable FileSetId set, Locale language) {
        var contents = views.contents(actor, set);
        return new ModelAndView("fileset/show")
                .addObject("contents", contents)
                .addObject("leaves", views.leaves(actor, set))
                .addObject("names", keepers.names(actor, views.books(actor, set)))
                .addObject("people", keepers.choices(actor))
                .addObject("title", new Titles(words, language).of(contents.set()))
                .addObject("due", today().plusDays(14))
                .addObject("keeper", actor.may(KEEP_BOOKS));
    }

    @PostMapping(PATH + "/{set}/removal")
    String remove(Actor actor, @PathVariable FileSetId set, RedirectAttributes next) {
        service.remove(actor, set);
        next.addFlashAttribute("notice", "fileset.removed");
        return "redirect:" + PATH;
    }

    private ModelAndView form(Actor actor, Line line, OpenForm form, Locale language) {
        actor.must(KEEP_BOOKS);
        var year = today().getYear();
        return new ModelAndView("fileset/open")
                .addObject("line", line)
                .addObject("form", form)
                .addObject("models", models(actor, line, new Titles(words, language)))
                .addObject("year", year);
    }

    /** What a new set may be like: that of the year before first, then own templates, then the usual ones. */
    private List<Choice> models(Actor actor, Line line, Titles titles) {
        var models = new ArrayList<Choice>();
        var own = views.all(actor).stream().filter(set -> set.line() == line).toList();
        own.stream()
                .filter(set -> !set.isTemplate())
                .limit(3)
                .forEach(set ->
                        models.add(new Choice(set.id().toString(), titles.say("fileset.like.before", titles.of(set)))));
        own.stream()
                .filter(FileSet::isTemplate)
                .forEach(set ->
                        models.add(new Choice(set.id().toString(), titles.say("fileset.like.template", set.name()))));
        Stream.of(UsualSet.values())
                .filter(usual -> usual.outline(titles.isEnglish()).line() == line)
                .forEach(usual -> models.add(new Choice(
                        USUAL + usual.name(),
                        titles.say(
                                "fileset.like.usual",
                                usual.outline(titles.isEnglish()).name()))));
        return models;
    }

    private static UsualSet usual(String like) {
        return Stream.of(UsualSet.values())
                .filter(usual -> like.equals(USUAL + usual.name()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No usual set " + like));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
