package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Advice.Answer;
import io.zhijia.congress.Advice.Taken;
import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a sitting told the administration, and what it answered; everybody reads. */
@Controller
class AdviceController {

    private static final String ALL = SittingController.SITTING + "/advice";
    private static final String ONE = TermController.PATH + "/advice/{which}";

    private final AdviceService service;
    private final SittingViews sittings;

    AdviceController(AdviceService service, SittingViews sittings) {
        this.service = service;
        this.sittings = sittings;
    }

    /** An opinion as it is typed. */
    record AdviceForm(
            @NotNull Integer item,
            @NotBlank @Size(max = 500) String text) {}

    /** An answer as it is typed, with the version that was seen. */
    record AnswerForm(
            @NotNull Taken taken,
            @Nullable @Size(max = 500) String reply,
            @NotBlank @Size(max = 60) String answeredBy,
            @NotNull LocalDate answeredOn,
            @Nullable Integer seen) {

        Answer answer() {
            return new Answer(taken, Objects.requireNonNullElse(reply, "").strip(), answeredBy.strip(), answeredOn);
        }

        int shownVersion() {
            return Objects.requireNonNullElse(seen, 0);
        }
    }

    @GetMapping(ALL)
    ModelAndView show(Actor actor, @PathVariable SittingId id, Locale language) {
        var of = sittings.one(actor, id);
        return new ModelAndView("congress/advices")
                .addObject("of", of)
                .addObject("title", sittings.title(actor, of.sitting(), language))
                .addObject("items", service.items(actor, id))
                .addObject("all", service.of(actor, id))
                .addObject("keeper", actor.may(KEEP_CONGRESS));
    }

    @PostMapping(ALL)
    ModelAndView give(
            Actor actor,
            @PathVariable SittingId id,
            @Valid @ModelAttribute("form") AdviceForm form,
            BindingResult typed,
            Locale language) {
        actor.must(KEEP_CONGRESS);
        if (typed.hasErrors()) {
            return show(actor, id, language);
        }
        service.give(actor, id, form.item(), form.text().strip());
        return at(id);
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID which,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult typed,
            Locale language) {
        actor.must(KEEP_CONGRESS);
        if (typed.hasErrors()) {
            return show(actor, service.sittingOf(actor, which), language).addObject("answering", which);
        }
        return at(service.answer(actor, which, form.answer(), form.shownVersion()));
    }

    @PostMapping(ONE + "/removal")
    ModelAndView remove(Actor actor, @PathVariable UUID which) {
        return at(service.remove(actor, which));
    }

    private static ModelAndView at(SittingId id) {
        return new ModelAndView("redirect:" + TermController.PATH + "/sittings/" + id + "/advice");
    }
}
