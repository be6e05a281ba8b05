package io.zhijia.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.account.SecondStep;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.security.Principal;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking the second step, and setting up one's own. */
@Controller
class SecondFactorController {

    private static final String OWN = "redirect:/me/second-factor";
    private static final String WRONG = "secondfactor.wrong";

    private final SecondFactorService service;
    private final DemandService demands;

    SecondFactorController(SecondFactorService service, DemandService demands) {
        this.service = service;
        this.demands = demands;
    }

    @Bean
    static PersonColumns secondFactorPeople() {
        return PersonColumns.of("secondfactor.factor.member", "secondfactor.paper_code.member");
    }

    @GetMapping("/sign-in/code")
    String ask() {
        return "secondfactor/ask";
    }

    @PostMapping("/sign-in/code")
    String take(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (service.isRight(actor, code)) {
            SecondStep.passed(request);
            return "redirect:/";
        }
        next.addFlashAttribute("notice", WRONG);
        return "redirect:/sign-in/code";
    }

    @GetMapping("/me/second-factor")
    String own(Actor actor, Principal login, Model page) {
        var own = service.active(actor);
        page.addAttribute("since", own.map(Factor::since).orElse(null));
        page.addAttribute("codesLeft", service.codesLeft(actor));
        page.addAttribute("demanded", demands.isDemandedOf(actor));
        var key = own.isPresent() ? "" : service.offer(actor);
        page.addAttribute("key", key.replaceAll("(.{4})(?!$)", "$1 "));
        page.addAttribute("qr", key.isEmpty() ? null : QrCode.of(address(login.getName(), key)));
        return "secondfactor/own";
    }

    @PostMapping("/me/second-factor")
    String activate(
            Actor actor,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes next) {
        var codes = service.activate(actor, code);
        codes.ifPresent(fresh -> SecondStep.passed(request));
        return shown(codes, next);
    }

    @PostMapping("/me/second-factor/codes")
    String renewCodes(Actor actor, @RequestParam(defaultValue = "") String code, RedirectAttributes next) {
        return shown(service.renewCodes(actor, code), next);
    }

    @PostMapping("/me/second-factor/removal")
    String giveUp(Actor actor, @RequestParam(defaultValue = "") String code, RedirectAttributes next) {
        next.addFlashAttribute("notice", service.giveUp(actor, code) ? "secondfactor.removed" : WRONG);
        return OWN;
    }

    private static String shown(Optional<PaperCodes> codes, RedirectAttributes next) {
        codes.ifPresentOrElse(
                fresh -> next.addFlashAttribute("paper", fresh), () -> next.addFlashAttribute("notice", WRONG));
        return OWN;
    }

    /** As apps read it; the name is what the person sees in the app. */
    private static String address(String login, String key) {
        var issuer = URLEncoder.encode("职家", UTF_8);
        return "otpauth://totp/" + issuer + ":"
                + URLEncoder.encode(login, UTF_8).replace("+", "%20") + "?secret=" + key + "&issuer=" + issuer;
    }
}
