package io.zhijia.twoperson;

import static io.zhijia.twoperson.TwoPersonPermission.COUNTERSIGN;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.twoperson.RequestState.Approved;
import io.zhijia.twoperson.RequestState.Asked;
import io.zhijia.twoperson.RequestState.Refused;
import io.zhijia.twoperson.RequestState.Used;
import io.zhijia.web.MenuEntry;
import io.zhijia.web.Paging;
import io.zhijia.web.Section;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was asked, and the answers. */
@Controller
@RequestMapping("/two-person")
class TwoPersonController {

    private static final String PAGE = "redirect:/two-person";
    private static final int LONGEST = 200;

    private final RequestService service;
    private final Countersigning countersigning;
    private final IdentityService people;
    private final Clock clock;
    private final DateTimeFormatter clockTime;

    TwoPersonController(RequestService service, Countersigning countersigning, IdentityService people, Clock clock) {
        this.service = service;
        this.countersigning = countersigning;
        this.people = people;
        this.clock = clock;
        this.clockTime = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    @Bean
    static MenuEntry twoPersonMenu() {
        return MenuEntry.forOfficers(Section.PEOPLE, "/two-person", "twoperson.menu", 45);
    }

    @GetMapping
    String list(Actor actor, @RequestParam(name = "page", defaultValue = "0") int number, Model page) {
        var found = countersigning.latest(actor, Paging.limit(), Paging.offset(number));
        var names = people.names(
                actor, found.stream().flatMap(this::persons).distinct().toList());
        page.addAttribute(
                "lines",
                Paging.of(
                        found.stream()
                                .map(request -> line(actor, request, names))
                                .toList(),
                        number));
        page.addAttribute("clockTime", clockTime);
        return "twoperson/list";
    }

    @PostMapping
    String ask(
            Actor actor,
            @RequestParam String step,
            @RequestParam String subject,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        service.ask(actor, step, subject, reason.substring(0, Math.min(reason.length(), LONGEST)));
        next.addFlashAttribute("notice", "twoperson.asking");
        return actor.may(COUNTERSIGN) ? PAGE : "redirect:/";
    }

    @PostMapping("/{id}/approval")
    String approve(Actor actor, @PathVariable RequestId id, RedirectAttributes next) {
        service.approve(actor, id);
        next.addFlashAttribute("notice", "twoperson.answered");
        return PAGE;
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            Actor actor,
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes next) {
        service.refuse(actor, id, remark.substring(0, Math.min(remark.length(), LONGEST)));
        next.addFlashAttribute("notice", "twoperson.answered");
        return PAGE;
    }

    private Stream<MemberId> persons(Request request) {
        return Stream.concat(Stream.of(request.askedBy()), decider(request).stream());
    }

    private RequestLine line(Actor actor, Request request, Map<MemberId, String> names) {
        var now = clock.instant();
        return new RequestLine(
                request,
                names.getOrDefault(request.askedBy(), ""),
                decider(request).map(by -> names.getOrDefault(by, "")).orElse(""),
                request.isLate(now),
                request.isWaiting(now)
                        && !request.askedBy().equals(actor.member())
                        && !actor.standsInFor(request.askedBy()));
    }

    private static Optional<MemberId> decider(Request request) {
        return switch (request.state()) {
            case Asked() -> Optional.empty();
            case Approved(var by, var at) -> Optional.of(by);
            case Refused(var by, var at, var remark) -> Optional.of(by);
            case Used(var by, var at, var usedAt) -> Optional.of(by);
        };
    }
}
