package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Screen.Shows;
import io.zhijia.identity.Actor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Driving the wall of the hall, and who speaks when. */
@Controller
class ScreenController {

    static final String SCREEN = SittingController.SITTING + "/projector";
    private static final String QUEUE = SittingController.SITTING + "/speakers";

    private final ScreenService service;
    private final SpeakerService speakers;
    private final HallViews views;
    private final SittingViews titles;

    ScreenController(ScreenService service, SpeakerService speakers, HallViews views, SittingViews titles) {
        this.service = service;
        this.speakers = speakers;
        this.views = views;
        this.titles = titles;
    }

    @GetMapping(SCREEN)
    ModelAndView drive(Actor actor, @PathVariable SittingId id, Locale language) {
        actor.must(KEEP_CONGRESS);
        var of = views.one(actor, id);
        return new ModelAndView("congress/screen")
                .addObject("of", of)
                .addObject("title", titles.title(actor, of.of().sitting(), language))
                .addObject("screen", service.get(actor, id))
                .addObject("hasLink", service.hasLink(actor, id))
                .addObject("speakers", speakers.lines(actor, of));
    }

    @PostMapping(SCREEN)
    String show(Actor actor, @PathVariable SittingId id, @RequestParam Shows shows) {
        service.show(actor, id, shows);
        return at(id);
    }

    @PostMapping(SCREEN + "/items/{number}")
    String show(Actor actor, @PathVariable SittingId id, @PathVariable int number) {
        service.show(actor, id, number);
        return at(id);
    }

    @PostMapping(SCREEN + "/page")
    String turn(Actor actor, @PathVariable SittingId id, @RequestParam @Min(-1) @Max(1) int by) {
        service.turn(actor, id, by);
        return at(id);
    }

    @PostMapping(SCREEN + "/next")
    String next(Actor actor, @PathVariable SittingId id) {
        service.next(actor, id);
        return at(id);
    }

    @PostMapping(SCREEN + "/minutes")
    String limit(Actor actor, @PathVariable SittingId id, @RequestParam @Min(1) @Max(60) int minutes) {
        service.limit(actor, id, minutes);
        return at(id);
    }

    /** The address is shown on the next page, and never again: only its hash is kept. */
    @PostMapping(SCREEN + "/link")
    String open(Actor actor, @PathVariable SittingId id, RedirectAttributes then) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ProjectorController.PATH + service.open(actor, id))
                .toUriString();
        then.addFlashAttribute("address", address);
        return at(id);
    }

    @PostMapping(SCREEN + "/link/revocation")
    String revoke(Actor actor, @PathVariable SittingId id, RedirectAttributes then) {
        service.revoke(actor, id);
        then.addFlashAttribute("notice", "congress.link.revoked");
        return at(id);
    }

    @PostMapping(QUEUE)
    String add(
            Actor actor,
            @PathVariable SittingId id,
            @RequestParam DelegateId delegate,
            @RequestParam(defaultValue = "0") @Min(0) @Max(99) int item) {
        speakers.add(actor, id, delegate, item);
        return at(id);
    }

    @PostMapping(QUEUE + "/{number}/call")
    String callUp(Actor actor, @PathVariable SittingId id, @PathVariable int number) {
        speakers.callUp(actor, id, number);
        return at(id);
    }

    @PostMapping(QUEUE + "/{number}/removal")
    String passOver(Actor actor, @PathVariable SittingId id, @PathVariable int number) {
        speakers.passOver(actor, id, number);
        return at(id);
    }

    @PostMapping(QUEUE + "/end")
    String finish(Actor actor, @PathVariable SittingId id) {
        speakers.finish(actor, id);
        return at(id);
    }

    private static String at(SittingId id) {
        return "redirect:/congress/sittings/" + id + "/projector";
    }
}
