package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.identity.Actor;
import io.zhijia.web.QrCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Checking in: the list at the door, the code on the wall, the delegate's own phone. */
@Controller
class CheckInController {

    private static final String DOOR = SittingController.SITTING + "/attendance";
    private static final String PHONE = SittingController.SITTING + "/check-in";

    private final CheckInService service;
    private final HallViews views;
    private final SittingViews titles;
    private final SpeakerService speakers;
    private final Clock clock;

    CheckInController(
            CheckInService service, HallViews views, SittingViews titles, SpeakerService speakers, Clock clock) {
        this.service = service;
        this.views = views;
        this.titles = titles;
        this.speakers = speakers;
        this.clock = clock;
    }

    @GetMapping(DOOR)
    ModelAndView list(Actor actor, @PathVariable SittingId id, Locale language) {
        actor.must(KEEP_CONGRESS);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/congress/sittings/" + id + "/check-in")
                .queryParam("code", views.code(actor, id))
                .toUriString();
        return page("congress/attendance", actor, views.one(actor, id), language)
                .addObject("code", QrCode.of(address))
                .addObject("today", LocalDate.now(clock));
    }

    /** To be cut out and worn; several to a page. */
    @GetMapping(SittingController.SITTING + "/cards")
    ModelAndView cards(Actor actor, @PathVariable SittingId id, Locale language) {
        actor.must(KEEP_CONGRESS);
        var door = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/congress/sittings/" + id + "/attendance")
                .toUriString();
        var of = views.one(actor, id);
        return new ModelAndView("congress/cards")
                .addObject("of", of)
                .addObject("title", titles.title(actor, of.of().sitting(), language))
                .addObject("cards", DoorCard.of(of, door));
    }

    @PostMapping(DOOR + "/{delegate}")
    String tick(
            Actor actor,
            @PathVariable SittingId id,
            @PathVariable DelegateId delegate,
            @RequestParam Presence presence,
            @RequestParam(defaultValue = "") String reason) {
        var stripped = reason.strip();
        service.tick(actor, id, delegate, presence, stripped.substring(0, Math.min(stripped.length(), 100)));
        return "redirect:/congress/sittings/" + id + "/attendance#d-" + delegate;
    }

    @PostMapping(DOOR)
    String tickTheRest(Actor actor, @PathVariable SittingId id) {
        service.tickTheRest(actor, id);
        return "redirect:/congress/sittings/" + id + "/attendance";
    }

    @PostMapping(SittingController.SITTING + "/next-day")
    String nextDay(Actor actor, @PathVariable SittingId id) {
        service.nextDay(actor, id);
        return "redirect:/congress/sittings/" + id + "/attendance";
    }

    @GetMapping(PHONE)
    ModelAndView arrive(
            Actor actor, @PathVariable SittingId id, @RequestParam(defaultValue = "") String code, Locale language) {
        var of = views.one(actor, id);
        return page("congress/check-in", actor, of, language)
                .addObject("code", code)
                .addObject("me", actor.member())
                .addObject("speakers", speakers.lines(actor, of));
    }

    @PostMapping(PHONE)
    String checkIn(
            Actor actor,
            @PathVariable SittingId id,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes next) {
        var presence = service.checkIn(actor, id, code);
        next.addFlashAttribute("notice", "congress.checkedIn." + presence);
        return "redirect:/congress/sittings/" + id + "/check-in";
    }

    private ModelAndView page(String view, Actor actor, HallView of, Locale language) {
        var sitting = of.of().sitting();
        return new ModelAndView(view)
                .addObject("of", of)
                .addObject("day", service.day(actor, sitting))
                .addObject("past", service.past(actor, sitting.id()))
                .addObject("title", titles.title(actor, of.of().sitting(), language));
    }
}
