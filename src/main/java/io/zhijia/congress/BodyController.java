package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.BodySeat.Role;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Choice;
import io.zhijia.web.Download;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The bodies of a term: presidium, special committees, executive committee. */
@Controller
class BodyController {

    private static final String ALL = TermController.PATH + "/terms/{id}/bodies";
    private static final String ONE = TermController.PATH + "/bodies/{body}";

    private final BodyService service;
    private final BodyViews views;
    private final TermViews terms;
    private final SittingViews sittings;
    private final PeoplePicker people;
    private final UnionDirectory union;
    private final MessageSource words;

    BodyController(
            BodyService service,
            BodyViews views,
            TermViews terms,
            SittingViews sittings,
            PeoplePicker people,
            UnionDirectory union,
            MessageSource words) {
        this.service = service;
        this.views = views;
        this.terms = terms;
        this.sittings = sittings;
        this.people = people;
        this.union = union;
        this.words = words;
    }

    @Bean
    static PersonColumns bodyPeople() {
        return PersonColumns.of("congress.body_seat.member");
    }

    /** A body as it is typed; without a name it has the usual one. */
    record BodyForm(
            @NotNull BodyKind kind,
            @Nullable @Size(max = 60) String name,
            @Nullable SittingId sitting) {

        String text() {
            return Objects.requireNonNullElse(name, "").strip();
        }
    }

    @GetMapping(ALL)
    ModelAndView show(Actor actor, @PathVariable TermId id, Locale language) {
        var term = terms.one(actor, id);
        var keeper = actor.may(KEEP_CONGRESS);
        return new ModelAndView("congress/bodies")
                .addObject("of", term)
                .addObject("all", views.of(actor, term, language))
                .addObject(
                        "sittings",
                        term.sittings().stream()
                                .map(one -> new Choice(one.id().toString(), sittings.title(actor, one, language)))
                                .toList())
                .addObject("people", keeper ? people.choices(actor) : List.of())
                .addObject("keeper", keeper);
    }

    @PostMapping(ALL)
    ModelAndView setUp(
            Actor actor,
            @PathVariable TermId id,
            @Valid @ModelAttribute("form") BodyForm form,
            BindingResult typed,
            Locale language) {
        if (form.kind() == BodyKind.OTHER && form.text().isEmpty()) {
            typed.rejectValue("name", "congress.body.name.missing");
        }
        if (typed.hasErrors()) {
            return show(actor, id, language);
        }
        var usual = Objects.requireNonNull(words.getMessage(form.kind().word(), null, language));
        service.setUp(actor, id, form.kind(), form.text().isEmpty() ? usual : form.text(), form.sitting());
        return new ModelAndView(at(id));
    }

    @PostMapping(ONE)
    String describe(
            Actor actor,
            @PathVariable BodyId body,
            @RequestParam @NotBlank @Size(max = 60) String name,
            @RequestParam @Min(1) @Max(999) int least,
            @RequestParam @Min(1) @Max(999) int most,
            @RequestParam(defaultValue = "") @Size(max = 200) String source) {
        return at(service.describe(actor, body, name.strip(), new BodySize(least, most, source.strip())));
    }

    @PostMapping(ONE + "/seats")
    String choose(
            Actor actor,
            @PathVariable BodyId body,
            @RequestParam @NotBlank @Size(max = 50) String member,
            @RequestParam Role role,
            @RequestParam LocalDate since) {
        return at(service.choose(actor, body, people.pick(actor, member), role, since));
    }

    @PostMapping(ONE + "/seats/{number}/leaving")
    String leave(Actor actor, @PathVariable BodyId body, @PathVariable int number, @RequestParam LocalDate lastDay) {
        return at(service.leave(actor, body, number, lastDay));
    }

    @PostMapping(ONE + "/removal")
    String remove(Actor actor, @PathVariable BodyId body) {
        return at(service.remove(actor, body));
    }

    @GetMapping(ALL + ".docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable TermId id, Locale language) {
        var term = terms.one(actor, id);
        var title = Objects.requireNonNull(words.getMessage(
                "congress.bodies.paper",
                new Object[] {Ordinal.of(term.term().number(), language), TermName.of(term.term(), words, language)},
                language));
        var paper = new BodyPaper(words, language);
        var issuer = union.profile(actor).name();
        return Download.WORD.of(paper.of(views.of(actor, term, language), title, issuer, term.today()), title);
    }

    private static String at(TermId id) {
        return TermController.at(id) + "/bodies";
    }
}
