package io.zhijia.account;

import io.zhijia.identity.AboutMe;
import io.zhijia.identity.Actor;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own page. */
@Controller
class MeController {

    private final OwnAccountService service;
    private final OwnPasskeys passkeys;
    private final OpenSessions sessions;
    private final ObjectProvider<AboutMe> modules;
    private final DateTimeFormatter clockTime;

    MeController(
            OwnAccountService service,
            OwnPasskeys passkeys,
            OpenSessions sessions,
            ObjectProvider<AboutMe> modules,
            Clock clock) {
        this.service = service;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.modules = modules;
        this.clockTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @GetMapping("/me")
    String me(Actor actor, Principal login, HttpSession session, Model page) {
        page.addAttribute("actor", actor);
        page.addAttribute("login", login.getName());
        page.addAttribute(
                "about",
                modules.stream()
                        .flatMap(module -> module.linesFor(actor).stream())
                        .toList());
        page.addAttribute("passkeys", passkeys.of(login.getName()));
        page.addAttribute("sessions", sessions.of(login.getName()));
        page.addAttribute("here", session);
        page.addAttribute("signIns", service.latestSignIns(actor));
        page.addAttribute("clockTime", clockTime);
        return "account/me";
    }

    @PostMapping("/me/sessions/{key}/end")
    String end(Principal login, @PathVariable String key, RedirectAttributes next) {
        sessions.end(login.getName(), key);
        next.addFlashAttribute("notice", "account.session.ended");
        return "redirect:/me";
    }

    @PostMapping("/me/sessions/end")
    String endOthers(Principal login, HttpSession session, RedirectAttributes next) {
        sessions.endOthers(login.getName(), session);
        next.addFlashAttribute("notice", "account.session.ended");
        return "redirect:/me";
    }

    @PostMapping("/me/passkeys/{id}")
    String rename(
            Principal login,
            @PathVariable String id,
            @Valid @ModelAttribute("form") Label form,
            BindingResult typed,
            RedirectAttributes next) {
        if (!typed.hasErrors()) {
            passkeys.rename(login.getName(), id, form.label());
        }
        next.addFlashAttribute("notice", typed.hasErrors() ? "account.passkey.unnamed" : "account.passkey.renamed");
        return "redirect:/me";
    }

    @PostMapping("/me/passkeys/{id}/removal")
    String remove(Principal login, @PathVariable String id, RedirectAttributes next) {
        passkeys.remove(login.getName(), id);
        next.addFlashAttribute("notice", "account.passkey.removed");
        return "redirect:/me";
    }

    @GetMapping("/me/password")
    String password(Actor actor, Model page) {
        page.addAttribute("first", service.login(actor).mustChoosePassword());
        return "account/password";
    }

    @PostMapping("/me/password")
    String changePassword(
            Actor actor,
            @Valid @ModelAttribute("form") NewPassword form,
            BindingResult typed,
            HttpSession session,
            Model page,
            RedirectAttributes next) {
        if (!typed.hasErrors()) {
            form.mistake(service.login(actor).name()).ifPresent(wrong -> typed.rejectValue(wrong.field(), wrong.key()));
        }
        if (typed.hasErrors()) {
            return password(actor, page);
        }
        service.changePassword(actor, form.present(), form.fresh());
        sessions.endOthers(service.login(actor).name(), session);
        next.addFlashAttribute("notice", "account.password.changed");
        return "redirect:/me";
    }

    record Label(@NotBlank @Size(max = 60) String label) {}

    record NewPassword(
            @NotBlank String present,
            @NotBlank String fresh,
            @NotBlank String again) {

        Optional<Wrong> mistake(String login) {
            return PasswordRule.mistake(login, fresh)
                    .map(key -> new Wrong("fresh", key))
                    .or(() -> fresh.equals(again)
                            ? Optional.empty()
                            : Optional.of(new Wrong("again", AccountRefusal.PASSWORDS_DIFFER.messageKey())));
        }
    }

    record Wrong(String field, String key) {}
}
