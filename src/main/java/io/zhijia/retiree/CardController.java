package io.zhijia.retiree;

import static io.zhijia.retiree.RetireePermission.KEEP_RETIREES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.web.Notice;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card of one retired member, under seal until somebody says what for. */
@Controller
@RequestMapping(RetireeController.PATH + "/{id}")
class CardController {

    private final CardService service;
    private final RetireeReading retirees;
    private final IdentityService people;
    private final PeoplePicker picker;

    CardController(CardService service, RetireeReading retirees, IdentityService people, PeoplePicker picker) {
        this.service = service;
        this.retirees = retirees;
        this.people = people;
        this.picker = picker;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable MemberId id, Model page) {
        return page(actor, id, (RetireeFacts) page.getAttribute("clear"), null);
    }

    @PostMapping("/reading")
    String read(
            Actor actor,
            @PathVariable MemberId id,
            @RequestParam(defaultValue = "") String purpose,
            RedirectAttributes next) {
        next.addFlashAttribute("clear", service.read(actor, id, purpose));
        return "redirect:" + RetireeController.PATH + "/" + id;
    }

    @PostMapping
    ModelAndView keep(
            Actor actor,
            @PathVariable MemberId id,
            @Valid @ModelAttribute("form") RetireeForm form,
            BindingResult typed,
            RedirectAttributes next) {
        actor.must(KEEP_RETIREES);
        if (typed.hasErrors()) {
            return page(actor, id, null, form);
        }
        service.keep(actor, id, form);
        next.addFlashAttribute("notice", Notice.of("retiree.kept"));
        return new ModelAndView("redirect:" + RetireeController.PATH + "/" + id);
    }

    private ModelAndView page(Actor actor, MemberId id, @Nullable RetireeFacts clear, @Nullable RetireeForm typed) {
        var line = retirees.one(actor, id);
        var card = line.card();
        var mayKeep = actor.may(KEEP_RETIREES);
        var keeper = card == null ? null : card.keeper();
        var known = clear == null ? RetireeFacts.NONE : clear;
        return new ModelAndView("retiree/card")
                .addObject("line", line)
                .addObject("by", card == null ? "" : people.name(actor, card.keptBy()))
                .addObject("clear", clear)
                .addObject("mayKeep", mayKeep)
                .addObject("mayRead", service.mayRead(actor, line))
                .addObject("writing", mayKeep && (typed != null || clear != null || card == null))
                .addObject("people", mayKeep ? picker.choices(actor) : List.of())
                .addObject(
                        "form",
                        typed == null
                                ? RetireeForm.of(
                                        card,
                                        line.formerUnit(),
                                        keeper == null ? "" : picker.value(actor, keeper),
                                        known)
                                : typed);
    }
}
