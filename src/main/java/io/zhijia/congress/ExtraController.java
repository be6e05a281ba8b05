package io.zhijia.congress;

import io.zhijia.congress.ExtraRequest.By;
import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** On the page of a term: who asked for an extra sitting, and which was called for it. */
@Controller
class ExtraController {

    private final ExtraService service;
    private final TermController page;

    ExtraController(ExtraService service, TermController page) {
        this.service = service;
        this.page = page;
    }

    /** Who asked, as it is typed. */
    record AskedForm(
            @NotNull UUID request,
            @NotNull By askedBy,
            @Nullable @Min(0) @Max(1_000_000) Integer supporters,
            @NotNull LocalDate askedOn,
            @NotBlank @Size(max = 200) String why) {

        int count() {
            return supporters == null ? 0 : supporters;
        }
    }

    @PostMapping(TermController.PATH + "/terms/{id}/extra")
    ModelAndView ask(
            Actor actor, @PathVariable TermId id, @Valid @ModelAttribute("form") AskedForm form, BindingResult typed) {
        if (typed.hasErrors()) {
            return page.show(actor, id);
        }
        service.ask(
                actor,
                form.request(),
                id,
                form.askedBy(),
                form.count(),
                form.askedOn(),
                form.why().strip());
        return new ModelAndView(TermController.at(id));
    }

    @PostMapping(TermController.PATH + "/extra/{which}/sitting")
    String answer(Actor actor, @PathVariable UUID which, @RequestParam SittingId sitting) {
        return TermController.at(service.answer(actor, which, sitting));
    }

    /** Why it is taken back, as it is typed. */
    record WithdrawnForm(@NotBlank @Size(max = 200) String whyWithdrawn) {}

    @PostMapping(TermController.PATH + "/extra/{which}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID which,
            @Valid @ModelAttribute("form") WithdrawnForm form,
            BindingResult typed) {
        if (typed.hasErrors()) {
            return page.show(actor, service.termOf(actor, which)).addObject("withdrawing", which);
        }
        return new ModelAndView(TermController.at(
                service.withdraw(actor, which, form.whyWithdrawn().strip())));
    }
}
