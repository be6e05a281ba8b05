package io.zhijia.account;

import static io.zhijia.account.AccountPermission.KEEP_ACCOUNTS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
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

@Controller
class AccountController {

    private final AccountService service;
    private final IdentityService people;
    private final String address;

    AccountController(
            AccountService service, IdentityService people, @Value("${zhijia.passkeys.origin}") String address) {
        this.service = service;
        this.people = people;
        this.address = address;
    }

    @Bean
    static PersonColumns accountPeople() {
        return PersonColumns.of("account.login.member", "account.former_password.member", "account.sign_in.member");
    }

    @Bean
    static MenuEntry accountMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/accounts", "account.menu", 40);
    }

    @GetMapping("/accounts")
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        var logins = service.list(actor, number);
        page.addAttribute("logins", logins);
        page.addAttribute(
                "names",
                people.names(actor, logins.lines().stream().map(Login::member).toList()));
        return "account/list";
    }

    @GetMapping("/accounts/new")
    String choose(Actor actor, Model page) {
        page.addAttribute("people", service.without(actor));
        return "account/new";
    }

    @PostMapping("/accounts/new")
    String openAll(Actor actor, @RequestParam(defaultValue = "") Set<MemberId> member, RedirectAttributes next) {
        next.addFlashAttribute("opened", service.openAll(actor, member));
        return "redirect:/accounts/slips";
    }

    /** The one-time passwords are shown once, as on a single slip. */
    @GetMapping("/accounts/slips")
    String slips(Actor actor, Model page) {
        actor.must(KEEP_ACCOUNTS);
        page.addAttribute("address", address);
        return "account/slips";
    }

    @GetMapping("/accounts/{member}")
    ModelAndView show(Actor actor, @PathVariable MemberId member, @RequestParam(defaultValue = "") String login) {
        return show(actor, member, new NewLogin(login));
    }

    @PostMapping("/accounts/{member}")
    ModelAndView open(
            Actor actor,
            @PathVariable MemberId member,
            @Valid @ModelAttribute("form") NewLogin form,
            BindingResult typed,
            RedirectAttributes next) {
        if (typed.hasErrors()) {
            return show(actor, member, form);
        }
        next.addFlashAttribute("slip", service.open(actor, member, form.login().strip()));
        return new ModelAndView("redirect:/accounts/" + member + "/slip");
    }

    @PostMapping("/accounts/{member}/slip")
    String openAgain(Actor actor, @PathVariable MemberId member, RedirectAttributes next) {
        next.addFlashAttribute("slip", service.openAgain(actor, member));
        return "redirect:/accounts/" + member + "/slip";
    }

    /** The one-time password is shown once; afterwards only a new slip helps. */
    @GetMapping("/accounts/{member}/slip")
    String slip(Actor actor, @PathVariable MemberId member, Model page) {
        actor.must(KEEP_ACCOUNTS);
        page.addAttribute("name", name(actor, member));
        page.addAttribute("member", member);
        page.addAttribute("address", address);
        return "account/slip";
    }

    @PostMapping("/accounts/{member}/closing")
    String close(Actor actor, @PathVariable MemberId member, RedirectAttributes next) {
        service.close(actor, member);
        next.addFlashAttribute("notice", "account.closed");
        return "redirect:/accounts/" + member;
    }

    private ModelAndView show(Actor actor, MemberId member, NewLogin form) {
        return new ModelAndView("account/show")
                .addObject("name", name(actor, member))
                .addObject("member", member)
                .addObject("login", service.of(actor, member).orElse(null))
                .addObject("gate", service.slipGate(actor, member))
                .addObject("form", form);
    }

    private String name(Actor actor, MemberId member) {
        var name = people.name(actor, member);
        if (name.isEmpty()) {
            throw new NoSuchElementException("No person " + member);
        }
        return name;
    }

    record NewLogin(
            @Pattern(regexp = "\\s*[\\w.@-]{2,40}\\s*", message = "{account.login.shape}") String login) {

        /** A field that was not sent is an empty one. */
        NewLogin {
            login = Objects.requireNonNullElse(login, "");
        }
    }
}
