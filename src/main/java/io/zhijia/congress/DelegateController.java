package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Delegate.Leaving;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who sits in a term: the list on the page and on paper, and one of them. */
@Controller
class DelegateController {

    private static final String DELEGATES = TermController.PATH + "/terms/{id}/delegates";
    private static final String ONE = TermController.PATH + "/delegates/{id}";

    private final DelegateService service;
    private final TermViews views;
    private final ColleagueService colleagues;
    private final PeoplePicker people;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    DelegateController(
            DelegateService service,
            TermViews views,
            ColleagueService colleagues,
            PeoplePicker people,
            UnionDirectory union,
            MessageSource words,
            Clock clock) {
        this.service = service;
        this.views = views;
        this.colleagues = colleagues;
        this.people = people;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    /** Somebody who is to sit, as it is typed. */
    record SeatForm(
            @NotBlank String member,
            @NotNull Part part,
            @Nullable ConstituencyId constituency,
            @Nullable Boolean frontline,
            @Nullable Boolean leader,
            @NotNull LocalDate on,
            @Nullable @Min(0) @Max(1_000_000) Integer votes,
            @Nullable DelegateId replaces) {

        boolean isFrontline() {
            return Boolean.TRUE.equals(frontline);
        }

        boolean isLeader() {
            return Boolean.TRUE.equals(leader);
        }
    }

    @GetMapping(DELEGATES)
    ModelAndView list(Actor actor, @PathVariable TermId id) {
        return list(actor, id, new SeatForm("", Part.DELEGATE, null, true, false, LocalDate.now(clock), null, null));
    }

    @PostMapping(DELEGATES)
    ModelAndView seat(
            Actor actor, @PathVariable TermId id, @Valid @ModelAttribute("form") SeatForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return list(actor, id, form);
        }
        var isDelegate = form.part() == Part.DELEGATE;
        service.seat(
                actor,
                id,
                new Election(
                        people.pick(actor, form.member()),
                        form.part(),
                        isDelegate ? form.constituency() : null,
                        form.isFrontline(),
                        form.isLeader(),
                        form.on(),
                        isDelegate ? form.votes() : null,
                        isDelegate ? form.replaces() : null));
        return new ModelAndView(TermController.at(id) + "/delegates");
    }

    @PostMapping(TermController.PATH + "/terms/{id}/everybody")
    String everybody(Actor actor, @PathVariable TermId id) {
        service.seatEverybody(actor, id);
        return TermController.at(id) + "/delegates";
    }

    @GetMapping(DELEGATES + ".xlsx")
    void sheet(Actor actor, @PathVariable TermId id, Locale language, HttpServletResponse answer) throws IOException {
        var of = views.one(actor, id);
        var title = title(of, language);
        var maker = union.profile(actor).name() + "　" + actor.name() + "　" + of.today();
        new DelegateSheet(words, language).write(Download.EXCEL.into(answer, title), of, title, maker);
    }

    @GetMapping(DELEGATES + ".docx")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable TermId id, Locale language) {
        var of = views.one(actor, id);
        var title = title(of, language);
        var paper = new DelegateSheet(words, language)
                .paper(of, title, union.profile(actor).name());
        return Download.WORD.of(paper, title);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable DelegateId id) {
        actor.must(KEEP_CONGRESS);
        var of = views.one(actor, views.delegate(actor, id).term());
        var line = of.lines().stream()
                .filter(one -> one.delegate().id().equals(id))
                .findFirst()
                .or(() -> of.gone().stream()
                        .filter(one -> one.delegate().id().equals(id))
                        .findFirst())
                .orElseThrow();
        return new ModelAndView("congress/delegate").addObject("of", of).addObject("line", line);
    }

    @PostMapping(ONE + "/leaving")
    String leave(
            Actor actor, @PathVariable DelegateId id, @RequestParam LocalDate lastDay, @RequestParam Leaving leaving) {
        service.leave(actor, id, lastDay, leaving);
        return "redirect:" + TermController.PATH + "/delegates/" + id;
    }

    @PostMapping(ONE + "/staying")
    String stay(Actor actor, @PathVariable DelegateId id) {
        service.stay(actor, id);
        return "redirect:" + TermController.PATH + "/delegates/" + id;
    }

    @PostMapping(ONE + "/removal")
    String remove(Actor actor, @PathVariable DelegateId id) {
        return TermController.at(service.remove(actor, id)) + "/delegates";
    }

    @PostMapping(ONE + "/description")
    String describe(
            Actor actor,
            @PathVariable DelegateId id,
            @RequestParam(defaultValue = "false") boolean frontline,
            @RequestParam(defaultValue = "false") boolean leader) {
        service.describe(actor, id, frontline, leader);
        return "redirect:" + TermController.PATH + "/delegates/" + id;
    }

    private ModelAndView list(Actor actor, TermId id, SeatForm form) {
        var keeper = actor.may(KEEP_CONGRESS);
        return new ModelAndView("congress/delegates")
                .addObject("of", views.one(actor, id))
                .addObject("keeper", keeper)
                .addObject("colleagues", colleagues.of(actor, id))
                .addObject("people", keeper ? people.choices(actor) : List.of())
                .addObject("form", form);
    }

    private String title(TermView of, Locale language) {
        return words.getMessage(
                "congress.paper.delegates",
                new Object[] {Ordinal.of(of.term().number(), language), TermName.of(of.term(), words, language)},
                language);
    }
}
