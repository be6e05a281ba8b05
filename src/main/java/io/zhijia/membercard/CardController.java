package io.zhijia.membercard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.QrCode;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own card, and where the code on it leads. */
@Controller
class CardController {

    private final CardService service;
    private final UnionDirectory union;
    private final String address;

    CardController(CardService service, UnionDirectory union, @Value("${zhijia.passkeys.origin}") String address) {
        this.service = service;
        this.union = union;
        this.address = address;
    }

    @Bean
    static PersonColumns cardPeople() {
        return PersonColumns.of("membercard.card.member");
    }

    @GetMapping("/me/card")
    String show(Actor actor, Model page) {
        page.addAttribute("card", service.own(actor).orElse(null));
        page.addAttribute("member", service.member(actor).orElse(null));
        page.addAttribute("union", union.profile(actor).name());
        return "membercard/show";
    }

    @GetMapping("/me/card.svg")
    ResponseEntity<byte[]> code(Actor actor) {
        var card = service.own(actor).orElseThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(QrCode.of(address + "/cards/" + card.token()).svg().getBytes(UTF_8));
    }

    @PostMapping("/me/card/renewal")
    String renew(Actor actor, RedirectAttributes next) {
        service.renew(actor);
        next.addFlashAttribute("notice", "membercard.renewed");
        return "redirect:/me/card";
    }

    @GetMapping("/cards/{token}")
    String lookUp(Actor actor, @PathVariable UUID token, Model page) {
        var member = service.lookUp(actor, token);
        page.addAttribute("member", member);
        page.addAttribute("union", union.profile(actor).name());
        return "membercard/found";
    }
}
