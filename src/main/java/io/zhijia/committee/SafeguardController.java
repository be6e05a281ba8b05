package io.zhijia.committee;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Safeguards of posts, reached from the bodies. */
@Controller
@RequestMapping(CommitteeController.PATH + "/safeguards")
class SafeguardController {

    private static final String PAGE = "redirect:" + CommitteeController.PATH + "/safeguards";

    private final SafeguardService service;
    private final IdentityService people;
    private final Clock clock;

    SafeguardController(SafeguardService service, IdentityService people, Clock clock) {
        this.service = service;
        this.people = people;
        this.clock = clock;
    }

    /** Of this month if none is given. */
    @GetMapping
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable YearMonth month) {
        var of = Objects.requireNonNullElseGet(month, () -> YearMonth.now(clock));
        var days = service.days(actor, of);
        var left = service.departures(actor);
        var names = people.names(
                actor,
                Stream.concat(days.stream().map(WorkDay::member), left.stream().map(Safeguards.Left::member))
                        .collect(Collectors.toSet()));
        return new ModelAndView("committee/safeguards")
                .addObject("guarded", service.guarded(actor, of))
                .addObject("month", of)
                .addObject("days", days)
                .addObject("left", left)
                .addObject("names", names)
                .addObject("today", LocalDate.now(clock));
    }

    @PostMapping("/{id}/{number}/{member}/declaration")
    String declare(
            Actor actor,
            @PathVariable CommitteeId id,
            @PathVariable int number,
            @PathVariable MemberId member,
            @RequestParam boolean relative) {
        service.declare(actor, id, number, member, relative);
        return PAGE;
    }

    @PostMapping("/{id}/{number}/{member}/contract")
    String employ(
            Actor actor,
            @PathVariable CommitteeId id,
            @PathVariable int number,
            @PathVariable MemberId member,
            @RequestParam boolean full,
            @RequestParam(required = false) @Nullable LocalDate until) {
        service.employ(actor, id, number, member, full, until);
        return PAGE;
    }

    @PostMapping("/days")
    String work(
            Actor actor,
            @RequestParam MemberId member,
            @RequestParam LocalDate day,
            @RequestParam @Min(1) @Max(2) int halves,
            @RequestParam @Size(max = 100) String work) {
        service.work(actor, new WorkDay(member, day, halves, work.strip()));
        return PAGE + "?month=" + YearMonth.from(day);
    }

    @PostMapping("/days/{member}/{day}/removal")
    String unwork(Actor actor, @PathVariable MemberId member, @PathVariable LocalDate day) {
        service.unwork(actor, member, day);
        return PAGE + "?month=" + YearMonth.from(day);
    }
}
