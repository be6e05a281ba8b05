package io.zhijia.task;

import io.zhijia.archive.RecordKind;
import io.zhijia.identity.Actor;
import io.zhijia.money.Money;
import io.zhijia.task.StepState.Done;
import io.zhijia.task.StepState.Skipped;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finishing a task: the facts the record book is told. */
@Controller
class FinishController {

    private final TaskService service;
    private final FileService files;
    private final TaskPages pages;
    private final Clock clock;

    FinishController(TaskService service, FileService files, TaskPages pages, Clock clock) {
        this.service = service;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/tasks/{id}/finish")
    ModelAndView draft(Actor actor, @PathVariable TaskId id) {
        var form =
                new Finish(LocalDate.now(clock), service.usualRecord(actor, id), "", "", "", "", "", "", "", Rest.ASK);
        return form(actor, id, form);
    }

    @PostMapping("/tasks/{id}/finish")
    ModelAndView finish(
            Actor actor,
            @PathVariable TaskId id,
            @Valid @ModelAttribute("finish") Finish form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return form(actor, id, form);
        }
        service.finish(actor, id, form.outcome(), form.rest(actor, LocalDate.now(clock)));
        next.addFlashAttribute("notice", Notice.of("task.finished.notice"));
        return new ModelAndView("redirect:/tasks/" + id);
    }

    private ModelAndView form(Actor actor, TaskId id, Finish form) {
        var filed = files.of(actor, id).stream()
                .mapToInt(slot -> slot.files().size())
                .sum();
        return pages.of("task/finish", actor, id).addObject("finish", form).addObject("files", filed);
    }

    /** What becomes of steps that are still open. */
    enum Rest {
        ASK,
        DONE,
        SKIPPED
    }

    /** Amounts and numbers as people type them. */
    record Finish(
            @NotNull LocalDate on,
            @NotNull RecordKind kind,
            @Size(max = 100) @Nullable String venue,
            @NotBlank @Pattern(regexp = "\\d{0,6}") String persons,
            @Pattern(regexp = "\\d{0,7}") @Nullable String personTimes,
            @Size(max = 50) @Nullable String countedBy,
            @Size(max = 200) @Nullable String helpers,

            @Pattern(regexp = "(\\d{1,9}(\\.\\d{1,2})?)?") @Nullable String spent,

            @Size(max = 1000) @Nullable String result,
            @NotNull Rest rest) {

        Outcome outcome() {
            var counted = Integer.parseInt(persons);
            return new Outcome(
                    on,
                    kind,
                    text(venue),
                    counted,
                    text(personTimes).isEmpty() ? counted : Integer.parseInt(text(personTimes)),
                    text(countedBy),
                    text(helpers),
                    money(),
                    text(result));
        }

        @Nullable StepState rest(Actor actor, LocalDate today) {
            return switch (rest) {
                case ASK -> null;
                case DONE -> new Done(actor.member(), today);
                case SKIPPED -> new Skipped("", actor.member(), today);
            };
        }

        private Money money() {
            var yuan = text(spent);
            return yuan.isEmpty()
                    ? Money.NONE
                    : new Money(new BigDecimal(yuan).movePointRight(2).longValueExact());
        }

        static String text(@Nullable Object typed) {
            return Objects.toString(typed, "").strip();
        }
    }
}
