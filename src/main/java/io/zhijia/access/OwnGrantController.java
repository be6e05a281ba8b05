package io.zhijia.access;

import static io.zhijia.identity.IdentityPermission.CHANGE_GRANTS;

import io.zhijia.identity.Actor;
import io.zhijia.identity.GrantService;
import io.zhijia.identity.Office;
import io.zhijia.web.Choice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the union differs in who may do what; everybody reads it, the chair changes it. */
@Controller
@RequestMapping("/access/own")
class OwnGrantController {

    private static final String PAGE = "redirect:/access/own";
    private static final int LONGEST = 100;

    private final GrantService grants;
    private final MessageSource words;

    OwnGrantController(GrantService grants, MessageSource words) {
        this.grants = grants;
        this.words = words;
    }

    @GetMapping
    String list(Actor actor, Locale language, Model page) {
        var open = open();
        page.addAttribute(
                "grants",
                actor.own().all().stream()
                        .filter(own -> open.step(own.step()).isPresent())
                        .toList());
        page.addAttribute("mayChange", actor.may(CHANGE_GRANTS));
        page.addAttribute("steps", steps(language));
        page.addAttribute("offices", offices(language));
        return "access/own";
    }

    @PostMapping
    String change(
            Actor actor,
            @RequestParam String step,
            @RequestParam Office office,
            @RequestParam boolean given,
            @RequestParam(defaultValue = "") String decision,
            RedirectAttributes next) {
        actor.must(CHANGE_GRANTS);
        grants.change(
                actor,
                open().step(step).orElseThrow(),
                office,
                given,
                decision.substring(0, Math.min(LONGEST, decision.length())));
        next.addFlashAttribute("notice", "access.own.changed");
        return PAGE;
    }

    @PostMapping("/undoing")
    String undo(Actor actor, @RequestParam String step, @RequestParam Office office, RedirectAttributes next) {
        grants.undo(actor, step, office);
        next.addFlashAttribute("notice", "access.own.undone");
        return PAGE;
    }

    private List<Choice> steps(Locale language) {
        return open().areas().stream()
                .flatMap(area -> area.steps().stream()
                        .map(step -> new Choice(
                                step.word(), say(area.word(), language) + " · " + say(step.word(), language))))
                .toList();
    }

    private List<Choice> offices(Locale language) {
        return Stream.of(Office.values())
                .filter(office -> office != Office.CHAIR && office != Office.GROUP_LEADER)
                .map(office -> new Choice(office.name(), say(office.word(), language)))
                .toList();
    }

    private String say(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    private static PermissionMatrix open() {
        return ListedSteps.ofAllModules().open();
    }
}
