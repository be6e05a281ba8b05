package io.zhijia.congress;

import io.zhijia.identity.Actor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a delegate does from the own seat, by phone: asking to speak, asking for leave. */
@Controller
class SeatController {

    private static final String SPEAKING = SittingController.SITTING + "/speaking";
    private static final String LEAVE = SittingController.SITTING + "/leave";

    private final SpeakerService speakers;
    private final CheckInService door;

    SeatController(SpeakerService speakers, CheckInService door) {
        this.speakers = speakers;
        this.door = door;
    }

    @PostMapping(SPEAKING)
    String ask(Actor actor, @PathVariable SittingId id, @RequestParam(defaultValue = "0") @Min(0) @Max(99) int item) {
        speakers.ask(actor, id, item);
        return at(id);
    }

    @PostMapping(SPEAKING + "/removal")
    String withdraw(Actor actor, @PathVariable SittingId id) {
        speakers.withdraw(actor, id);
        return at(id);
    }

    @PostMapping(LEAVE)
    String leave(
            Actor actor,
            @PathVariable SittingId id,
            @RequestParam @NotBlank @Size(max = 100) String reason,
            RedirectAttributes next) {
        door.askLeave(actor, id, reason.strip());
        next.addFlashAttribute("notice", "congress.leave.asked");
        return at(id);
    }

    @PostMapping(LEAVE + "/removal")
    String come(Actor actor, @PathVariable SittingId id, RedirectAttributes next) {
        door.takeBackLeave(actor, id);
        next.addFlashAttribute("notice", "congress.leave.takenBack");
        return at(id);
    }

    private static String at(SittingId id) {
        return "redirect:/congress/sittings/" + id + "/check-in";
    }
}
