package io.zhijia.datadesk;

import io.zhijia.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What I ask about my own data. */
@Controller
@RequestMapping("/me/requests")
class OwnRequestController {

    private final DeskService service;

    OwnRequestController(DeskService service) {
        this.service = service;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return show(actor, new Ask(RequestKind.SEE, ""));
    }

    @PostMapping
    ModelAndView ask(
            Actor actor, @Valid @ModelAttribute("form") Ask form, BindingResult typed, RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, form);
        }
        service.ask(actor, form.kind(), form.text());
        next.addFlashAttribute("notice", "datadesk.asked");
        return new ModelAndView("redirect:/me/requests");
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable DataRequestId id, RedirectAttributes next) {
        service.withdraw(actor, id);
        next.addFlashAttribute("notice", "datadesk.withdrawn");
        return "redirect:/me/requests";
    }

    private ModelAndView show(Actor actor, Ask form) {
        return new ModelAndView("datadesk/own")
                .addObject("requests", service.own(actor))
                .addObject("form", form);
    }

    record Ask(
            @NotNull RequestKind kind,
            @NotNull @Size(min = 4, max = 1000) String text) {}
}
