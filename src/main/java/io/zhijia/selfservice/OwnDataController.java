package io.zhijia.selfservice;

import io.zhijia.archive.OwnRecords;
import io.zhijia.identity.Actor;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.selfservice.ChangeRequest.Facts;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own data. */
@Controller
class OwnDataController {

    private final OwnData data;
    private final RequestService requests;
    private final OwnRecords records;
    private final FileIntake files;

    OwnDataController(OwnData data, RequestService requests, OwnRecords records, FileIntake files) {
        this.data = data;
        this.requests = requests;
        this.records = records;
        this.files = files;
    }

    @Bean
    static MenuEntry ownDataMenu() {
        return MenuEntry.forEveryone(Section.TODAY, "/me/data", "selfservice.menu", 30);
    }

    @GetMapping("/me/data")
    String show(Actor actor, Model page) {
        page.addAttribute("data", data.of(actor));
        page.addAttribute("own", files.ownShown(actor));
        page.addAttribute("names", files.ownNames(actor));
        page.addAttribute("me", actor.member());
        page.addAttribute("requests", requests.own(actor));
        return "selfservice/data";
    }

    @GetMapping("/me/data/change")
    ModelAndView draft(Actor actor) {
        return form(actor, RequestForm.of(requests.known(actor)));
    }

    @PostMapping("/me/data/change")
    ModelAndView ask(
            Actor actor,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult typed,
            RedirectAttributes next) {
        for (var fact : OwnFact.values()) {
            form.mistake(fact).ifPresent(key -> typed.rejectValue("facts[" + fact.name() + "]", key));
        }
        var fields = files.askable(actor);
        form.typed()
                .mistakes(fields)
                .forEach((field, key) -> typed.rejectValue(
                        "own[" + field.id() + "]", key, new Object[] {String.join("、", field.offered())}, null));
        if (typed.hasErrors()) {
            return form(actor, form);
        }
        requests.ask(actor, new Facts(form.values(), form.typed().values(fields)));
        next.addFlashAttribute("notice", "selfservice.asked");
        return new ModelAndView("redirect:/me/data");
    }

    @PostMapping("/me/data/changes/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable ChangeRequestId id, RedirectAttributes next) {
        requests.withdraw(actor, id);
        next.addFlashAttribute("notice", "selfservice.withdrawn");
        return "redirect:/me/data";
    }

    @GetMapping("/me/records")
    String records(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        page.addAttribute("records", records.page(actor, number));
        return "selfservice/records";
    }

    private ModelAndView form(Actor actor, RequestForm form) {
        return new ModelAndView("selfservice/change")
                .addObject("fields", files.askable(actor))
                .addObject("form", form);
    }
}
