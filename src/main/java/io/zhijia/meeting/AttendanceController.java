package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.web.Typed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who came, ticked from a list with a thumb. */
@Controller
class AttendanceController {

    private static final String PRESENCE = "presence-";
    private static final String REASON = "reason-";
    private final MeetingService service;
    private final MeetingViews views;

    AttendanceController(MeetingService service, MeetingViews views) {
        this.service = service;
        this.views = views;
    }

    @GetMapping("/meetings/{id}/attendance")
    ModelAndView list(Actor actor, @PathVariable MeetingId id) {
        MeetingAccess.mustKeep(actor);
        return new ModelAndView("meeting/attendance").addObject("of", views.read(actor, id));
    }

    @PostMapping("/meetings/{id}/attendance")
    String attend(
            Actor actor,
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes next) {
        service.attend(actor, id, marks(fields));
        next.addFlashAttribute("notice", "meeting.attended");
        return "redirect:/meetings/" + id;
    }

    private static List<Attendee> marks(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PRESENCE))
                .flatMap(field -> MemberId.parse(field.getKey().substring(PRESENCE.length()))
                        .map(member -> new Attendee(
                                member, Typed.as(Presence::valueOf, field.getValue()), reason(fields, member)))
                        .stream())
                .toList();
    }

    private static String reason(Map<String, String> fields, MemberId member) {
        var typed = fields.getOrDefault(REASON + member, "").strip();
        return typed.substring(0, Math.min(typed.length(), 100));
    }
}
