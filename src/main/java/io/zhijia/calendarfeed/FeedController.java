package io.zhijia.calendarfeed;

import io.zhijia.calendarfeed.Feed.Scope;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PersonColumns;
import io.zhijia.web.AddressToken;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedService service;
    private final Feeds feeds;
    private final Clock clock;

    FeedController(FeedService service, Feeds feeds, Clock clock) {
        this.service = service;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Bean
    static PersonColumns feedPeople() {
        return PersonColumns.of("calendarfeed.feed.member");
    }

    @GetMapping("/plan/feeds")
    String list(Actor actor, Model page) {
        page.addAttribute("feeds", service.of(actor));
        page.addAttribute("zone", clock.getZone());
        page.addAttribute("address", page.getAttribute("address"));
        return "calendarfeed/list";
    }

    /** The address is shown on the next page, and never again: we keep only its hash. */
    @PostMapping("/plan/feeds")
    String open(Actor actor, @RequestParam Scope scope, RedirectAttributes then) {
        var token = service.open(actor, scope);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/" + token + ".ics")
                .toUriString();
        then.addFlashAttribute("address", address);
        return "redirect:/plan/feeds";
    }

    @PostMapping("/plan/feeds/revocation")
    String revoke(Actor actor, @RequestParam Scope scope, RedirectAttributes then) {
        service.revoke(actor, scope);
        then.addFlashAttribute("notice", "calendarfeed.revoked");
        return "redirect:/plan/feeds";
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        var feed = feeds.find(AddressToken.hash(token)).orElseThrow(() -> new NoSuchElementException("No such feed"));
        var name = feed.scope() == Scope.MINE ? "职家 · 我的事项" : "职家 · 工会年度";
        var file = new CalendarFile(name, clock.getZone(), Instant.now(clock)).of(service.items(feed));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
