package io.zhijia.retiree;

import io.zhijia.identity.Actor;
import io.zhijia.retiree.AskingService.Contact;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person on a check, for the phone of whoever asks. */
@Controller
@RequestMapping(CheckController.PATH + "/people/{id}")
class AskingController {

    private final AskingService service;

    AskingController(AskingService service) {
        this.service = service;
    }

    /**
     * What came of it.
     *
     * @param address the new one, if it changed
     * @param phone the same
     */
    record Asked(
            @NotNull Outcome outcome,
            @Nullable @Size(max = 100) String note,
            @Nullable @Size(max = 100) String address,
            @Nullable @Size(max = 40) String phone) {

        static Asked of(CheckEntry entry) {
            var answer = entry.answer();
            return answer == null
                    ? new Asked(Outcome.CONFIRMED, "", "", "")
                    : new Asked(answer.outcome(), answer.note(), "", "");
        }
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable CheckEntryId id, Model page) {
        return page(actor, id, (Contact) page.getAttribute("contact"), null);
    }

    @PostMapping("/reading")
    String read(Actor actor, @PathVariable CheckEntryId id, RedirectAttributes next) {
        next.addFlashAttribute("contact", service.read(actor, id));
        return "redirect:" + CheckController.PATH + "/people/" + id;
    }

    @PostMapping
    ModelAndView answer(
            Actor actor,
            @PathVariable CheckEntryId id,
            @Valid @ModelAttribute("form") Asked form,
            BindingResult typed,
            RedirectAttributes next) {
        var entry = service.entry(actor, id);
        if (typed.hasErrors()) {
            return page(actor, id, null, form);
        }
        service.answer(
                actor,
                id,
                form.outcome(),
                RetireeForm.text(form.note()),
                RetireeForm.text(form.address()),
                RetireeForm.text(form.phone()));
        next.addFlashAttribute(
                "notice", Notice.of("retiree.asked." + form.outcome().name(), entry.name()));
        return new ModelAndView("redirect:" + CheckController.PATH + "/" + entry.check() + "?shown=OPEN");
    }

    private ModelAndView page(Actor actor, CheckEntryId id, @Nullable Contact contact, @Nullable Asked typed) {
        var entry = service.entry(actor, id);
        return new ModelAndView("retiree/ask")
                .addObject("entry", entry)
                .addObject("check", service.get(actor, entry.check()))
                .addObject("contact", contact)
                .addObject("form", typed == null ? Asked.of(entry) : typed);
    }
}
