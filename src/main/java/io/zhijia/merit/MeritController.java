package io.zhijia.merit;

import static io.zhijia.merit.MeritPermission.KEEP_MERIT;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.merit.MeritService.View;
import io.zhijia.merit.MeritService.Wanted;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The selections of the years: candidates, votes, what was decided. */
@Controller
@RequestMapping("/merit")
class MeritController {

    private final MeritService service;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    MeritController(MeritService service, UnionDirectory union, MessageSource words, Clock clock) {
        this.service = service;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** Beginning a selection. */
    record Beginning(
            @NotNull @Min(2000) @Max(2999) Integer year,
            @NotNull @Min(0) @Max(50) Integer proposals,
            @NotNull @Min(0) @Max(50) Integer departments,
            @NotNull LocalDate until) {

        Wanted wanted() {
            return new Wanted(year, proposals, departments, until);
        }
    }

    @Bean
    static MenuEntry meritMenu() {
        return MenuEntry.forEveryone(Section.VOICE, "/merit", "merit.menu", 22);
    }

    @Bean
    static PersonColumns meritPeople() {
        return PersonColumns.of("merit.vote.member");
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var today = LocalDate.now(clock);
        return new ModelAndView("merit/list")
                .addObject("selections", service.list(actor))
                .addObject("keeper", actor.may(KEEP_MERIT))
                .addObject("today", today);
    }

    @PostMapping
    ModelAndView begin(
            Actor actor, @Valid @ModelAttribute("form") Beginning form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return list(actor);
        }
        return at(service.begin(actor, form.wanted()), next, "merit.done.begun");
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable SelectionId id) {
        return new ModelAndView("merit/show")
                .addObject("of", service.view(actor, id))
                .addObject("keeper", actor.may(KEEP_MERIT));
    }

    @PostMapping("/{id}/vote")
    ModelAndView vote(
            Actor actor,
            @PathVariable SelectionId id,
            @RequestParam(required = false) @Nullable List<String> chosen,
            RedirectAttributes next) {
        service.vote(actor, id, Objects.requireNonNullElse(chosen, List.of()));
        return at(id, next, "merit.done.voted");
    }

    @PostMapping("/{id}/closing")
    ModelAndView close(
            Actor actor,
            @PathVariable SelectionId id,
            @RequestParam(required = false) @Nullable List<String> chosen,
            RedirectAttributes next) {
        service.close(actor, id, Objects.requireNonNullElse(chosen, List.of()));
        return at(id, next, "merit.done.closed");
    }

    @GetMapping("/{id}/certificates.docx")
    ResponseEntity<byte[]> certificates(Actor actor, @PathVariable SelectionId id) {
        var honored = service.honored(actor, id);
        var selection = service.view(actor, id).selection();
        var on = Objects.requireNonNull(selection.closedOn());
        return Download.WORD.of(
                MeritPapers.certificates(union.letterhead(actor), selection.year(), honored, on),
                selection.year() + "年度优秀提案和先进承办单位证书");
    }

    @GetMapping("/{id}.xlsx")
    void table(Actor actor, @PathVariable SelectionId id, Locale language, HttpServletResponse answer)
            throws IOException {
        var of = service.view(actor, id);
        var title = say("merit.of", language, String.valueOf(of.selection().year()));
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            sheets.list(
                    title,
                    union.profile(actor).name(),
                    actor.name() + " " + LocalDate.now(clock),
                    List.of(
                            SheetColumn.text(say("merit.kind", language), 14),
                            SheetColumn.text(say("merit.number", language), 10),
                            SheetColumn.text(say("merit.title", language), 40),
                            SheetColumn.text(say("merit.outcome", language), 10),
                            SheetColumn.number(say("merit.cases", language), 10),
                            SheetColumn.number(say("merit.rated", language), 10),
                            SheetColumn.number(say("merit.satisfied", language), 10),
                            SheetColumn.number(say("merit.votes", language), 10),
                            SheetColumn.text(say("merit.chosen", language), 10)),
                    of.selection().candidates().stream()
                            .map(one -> row(of, one, language))
                            .iterator());
        }
    }

    private List<Object> row(View of, Candidate one, Locale language) {
        return List.of(
                say(one.kind().word(), language),
                one.number(),
                one.title(),
                one.outcome(),
                one.cases(),
                one.rated(),
                one.satisfied(),
                of.showsVotes() ? of.votes().getOrDefault(one.key(), 0) : "",
                one.isChosen() ? say("merit.yes", language) : "");
    }

    private static ModelAndView at(SelectionId id, RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/merit/" + id);
    }

    private String say(String key, Locale language, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
