package io.zhijia.roll;

import static io.zhijia.roll.RollPermission.KEEP_ROLLS;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.roll.Roll.Parts;
import io.zhijia.union.UnionDirectory;
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
import java.util.stream.Stream;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Electoral rolls. */
@Controller
class RollController {

    private final RollService service;
    private final RollDirectory directory;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    RollController(
            RollService service, RollDirectory directory, UnionDirectory union, MessageSource words, Clock clock) {
        this.service = service;
        this.directory = directory;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/members/rolls")
    ModelAndView list(Actor actor) {
        return list(actor, new RollForm("", LocalDate.now(clock), Parts.GROUPS));
    }

    @PostMapping("/members/rolls")
    ModelAndView make(
            Actor actor, @Valid @ModelAttribute("form") RollForm form, BindingResult typed, RedirectAttributes next) {
        actor.must(KEEP_ROLLS);
        if (typed.hasErrors()) {
            return list(actor, form);
        }
        next.addFlashAttribute("notice", "roll.made");
        return at(service.make(actor, form.title(), form.day(), Objects.requireNonNullElse(form.parts(), Parts.WHOLE)));
    }

    @GetMapping("/members/rolls/{id}")
    ModelAndView show(Actor actor, @PathVariable RollId id) {
        return show(actor, id, new ObjectionForm("", ""));
    }

    @PostMapping("/members/rolls/{id}/objections")
    ModelAndView raise(
            Actor actor,
            @PathVariable RollId id,
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, id, form);
        }
        service.raise(actor, id, form.by(), form.text());
        next.addFlashAttribute("notice", "roll.raised");
        return at(id);
    }

    @PostMapping("/members/rolls/{id}/objections/{number}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable RollId id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "false") boolean upheld,
            RedirectAttributes next) {
        if (answer.strip().length() < 2 || answer.length() > 500) {
            next.addFlashAttribute("notice", "roll.answer.missing");
            return at(id);
        }
        service.answer(actor, id, number, answer, upheld);
        next.addFlashAttribute("notice", upheld ? "roll.answered.upheld" : "roll.answered");
        return at(id);
    }

    @PostMapping("/members/rolls/{id}/freezing")
    ModelAndView freeze(Actor actor, @PathVariable RollId id, RedirectAttributes next) {
        service.freeze(actor, id);
        next.addFlashAttribute("notice", "roll.frozen.now");
        return at(id);
    }

    @PostMapping("/members/rolls/{id}/removal")
    String remove(Actor actor, @PathVariable RollId id, RedirectAttributes next) {
        service.remove(actor, id);
        next.addFlashAttribute("notice", "roll.removed");
        return "redirect:/members/rolls";
    }

    @GetMapping("/members/rolls/{id}/roll.docx")
    ResponseEntity<byte[]> word(
            Actor actor, @PathVariable RollId id, @RequestParam(defaultValue = "true") boolean names) {
        var roll = service.get(actor, id);
        return Download.WORD.of(RollPaper.of(roll, voters(actor, roll, names), union.letterhead(actor)), roll.title());
    }

    @GetMapping("/members/rolls/{id}/roll.xlsx")
    void excel(
            Actor actor,
            @PathVariable RollId id,
            @RequestParam(defaultValue = "true") boolean names,
            Locale language,
            HttpServletResponse answer)
            throws IOException {
        var roll = service.get(actor, id);
        var voters = voters(actor, roll, names);
        var frozen = roll.frozen();
        try (var sheets = new Sheets(Download.EXCEL.into(answer, roll.title()))) {
            sheets.list(
                    roll.title(),
                    frozen == null
                            ? say("roll.state.OPEN", language)
                            : say("roll.hash", language) + " " + frozen.hash(),
                    (names ? actor.signature() + "　" : "") + LocalDate.now(clock),
                    Stream.of("roll.place", "membership.column.number", "membership.column.name", "roll.part")
                            .map(key -> SheetColumn.text(say(key, language), 16))
                            .toList(),
                    voters.stream()
                            .map(voter ->
                                    List.of(String.valueOf(voter.place()), voter.number(), voter.name(), voter.part()))
                            .iterator());
        }
    }

    private List<Voter> voters(Actor actor, Roll roll, boolean names) {
        var voters = service.voters(actor, roll);
        return names ? voters : voters.stream().map(Voter::unnamed).toList();
    }

    private ModelAndView list(Actor actor, RollForm form) {
        return new ModelAndView("roll/list")
                .addObject("rolls", service.all(actor))
                .addObject("form", form)
                .addObject("mayKeep", actor.may(KEEP_ROLLS));
    }

    private ModelAndView show(Actor actor, RollId id, ObjectionForm form) {
        var roll = service.get(actor, id);
        return new ModelAndView("roll/show")
                .addObject("roll", roll)
                .addObject("parts", RollPaper.byPart(service.voters(actor, roll)))
                .addObject("objections", service.objections(actor, id))
                .addObject("intact", !roll.isOpen() && directory.isIntact(actor, id))
                .addObject("form", form)
                .addObject("mayKeep", actor.may(KEEP_ROLLS) && roll.isOpen());
    }

    private static ModelAndView at(RollId id) {
        return new ModelAndView("redirect:/members/rolls/" + id);
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    /** A new roll. */
    record RollForm(
            @NotBlank @Size(min = 2, max = 60) String title,
            @NotNull LocalDate on,
            @Nullable Parts parts) {

        LocalDate day() {
            return Objects.requireNonNull(on);
        }

        String shown(@Nullable Object value) {
            return Objects.toString(value, "");
        }
    }

    /** What somebody says is wrong. */
    record ObjectionForm(
            @NotBlank @Size(max = 50) String by,
            @NotBlank @Size(min = 2, max = 500) String text) {}
}
