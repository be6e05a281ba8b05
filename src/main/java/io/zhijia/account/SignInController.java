package io.zhijia.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    private final FirstAccount first;

    SignInController(FirstAccount first) {
        this.first = first;
    }

    @GetMapping("/sign-in")
    String signIn(Model page) {
        page.addAttribute("unfounded", first.isMissing());
        return "account/sign-in";
    }

    @GetMapping(path = "/sign-in", params = "error")
    String failed(Model page) {
        page.addAttribute("notice", "account.signIn.failed");
        return signIn(page);
    }

    @GetMapping(path = "/sign-in", params = "locked")
    String locked(Model page) {
        page.addAttribute("notice", "account.signIn.locked");
        return signIn(page);
    }

    @GetMapping(path = "/sign-in", params = "expired")
    String expired(Model page) {
        page.addAttribute("notice", "account.signIn.expired");
        return signIn(page);
    }

    @GetMapping(path = "/sign-in", params = "slower")
    String slower(Model page) {
        page.addAttribute("notice", "account.signIn.slower");
        return signIn(page);
    }

    @GetMapping(path = "/sign-in", params = "out")
    String signedOut(Model page) {
        page.addAttribute("notice", "account.signOut.done");
        return signIn(page);
    }
}
