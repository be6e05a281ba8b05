package io.zhijia.planimport;

import io.zhijia.identity.Actor;
import io.zhijia.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words the union files its work by: seen, and taken back. */
@Controller
class OwnWordController {

    private final OwnWordService service;

    OwnWordController(OwnWordService service) {
        this.service = service;
    }

    @GetMapping("/plan/imports/words")
    String list(Actor actor, Model page) {
        page.addAttribute("words", service.list(actor));
        return "planimport/words";
    }

    @PostMapping("/plan/imports/words/removal")
    String remove(Actor actor, @RequestParam String words, RedirectAttributes next) {
        service.forget(actor, words);
        next.addFlashAttribute("notice", Notice.of("planimport.words.removed"));
        return "redirect:/plan/imports/words";
    }
}
