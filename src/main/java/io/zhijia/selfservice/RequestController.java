package io.zhijia.selfservice;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.PersonColumns;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What members ask to have corrected, for those who keep the register. */
@Controller
class RequestController {

    private static final int LONGEST_REASON = 200;

    private final RequestService requests;
    private final IdentityService people;
    private final FileIntake files;

    RequestController(RequestService requests, IdentityService people, FileIntake files) {
        this.requests = requests;
        this.people = people;
        this.files = files;
    }

    @Bean
    static PersonColumns requestPeople() {
        return PersonColumns.of("selfservice.change_request.member");
    }

    @Bean
    static MenuEntry requestMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/members/changes", "selfservice.requests.menu", 15);
    }

    @GetMapping("/members/changes")
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        var all = requests.all(actor, number);
        page.addAttribute("requests", all);
        page.addAttribute("fields", files.ownNames(actor));
        page.addAttribute(
                "names",
                people.names(
                        actor, all.lines().stream().map(ChangeRequest::member).toList()));
        return "selfservice/requests";
    }

    @PostMapping("/members/changes/{id}/acceptance")
    String accept(Actor actor, @PathVariable ChangeRequestId id, RedirectAttributes next) {
        requests.accept(actor, id);
        next.addFlashAttribute("notice", "selfservice.accepted");
        return "redirect:/members/changes";
    }

    @PostMapping("/members/changes/{id}/refusal")
    String decline(
            Actor actor,
            @PathVariable ChangeRequestId id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        requests.decline(actor, id, reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
        next.addFlashAttribute("notice", "selfservice.declined");
        return "redirect:/members/changes";
    }
}
