package io.zhijia.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    private final FirstAccount first;
    private final ObjectProvider<OutsideDoor> doors;

    SignInController(FirstAccount first, ObjectProvider<OutsideDoor> doors) {
        this.first = first;
        this.doors = doors;
    }

    @GetMapping("/sign-in")
    String signIn(Model page) {
        page.addAttribute("unfounded", first.isMissing());
        page.addAttribute(
                "doors",
                doors.orderedStream().filter(door -> door.name().isPresent()).toList());
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

    @GetMapping(path = "/sign-in", params = "outside")
    String turnedAway(@RequestParam OutsideDoor.Why outside, Model page) {
        page.addAttribute("notice", outside.word());
        return signIn(page);
    }

    @GetMapping(path = "/sign-in", params = "out")
    String signedOut(Model page) {
        page.addAttribute("notice", "account.signOut.done");
        return signIn(page);
    }
}
