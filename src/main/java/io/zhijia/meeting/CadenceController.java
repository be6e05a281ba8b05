package io.zhijia.meeting;

import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.web.Choice;
import io.zhijia.web.HtmlPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding how often each type of meeting is held. */
@Controller
@RequestMapping("/meetings/cadence")
class CadenceController {

    private static final List<Integer> OFFERED = List.of(0, 1, 2, 3, 6, 12);

    private final CadenceService service;

    CadenceController(CadenceService service) {
        this.service = service;
    }

    static List<Choice> choices(HtmlPage page) {
        return OFFERED.stream()
                .map(months -> new Choice(String.valueOf(months), page.say("meeting.cadence." + months)))
                .toList();
    }

    @GetMapping
    String all(Actor actor, Model page) {
        MeetingAccess.mustKeep(actor);
        page.addAttribute("cadences", service.all(actor));
        return "meeting/cadence";
    }

    @PostMapping
    String decide(Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        var months = Stream.of(MeetingType.values())
                .filter(type ->
                        OFFERED.stream().map(String::valueOf).anyMatch(each -> each.equals(typed.get(type.name()))))
                .collect(toMap(type -> type, type -> Integer.valueOf(typed.getOrDefault(type.name(), "0"))));
        service.decide(actor, months);
        next.addFlashAttribute("notice", "meeting.cadence.decided");
        return "redirect:/meetings";
    }
}
