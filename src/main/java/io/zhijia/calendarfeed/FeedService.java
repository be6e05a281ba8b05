package io.zhijia.calendarfeed;

import io.zhijia.calendarfeed.Feed.Scope;
import io.zhijia.identity.Actor;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.planning.PlanReading;
import io.zhijia.planning.PlannedItem;
import io.zhijia.web.AddressToken;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making, revoking and reading feeds. */
@Service
@Transactional
class FeedService {

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 18;

    private final Feeds feeds;
    private final PlanReading plans;
    private final PeoplePicker people;
    private final Clock clock;

    FeedService(Feeds feeds, PlanReading plans, PeoplePicker people, Clock clock) {
        this.feeds = feeds;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Feed> of(Actor actor) {
        return feeds.of(actor.union(), actor.member());
    }

    /**
     * Makes an address; one made before for the same scope ends.
     *
     * @return the token in the address, told only now
     */
    String open(Actor actor, Scope scope) {
        var token = AddressToken.next();
        feeds.put(new Feed(AddressToken.hash(token), actor.union(), actor.member(), scope, Instant.now(clock)));
        return token;
    }

    void revoke(Actor actor, Scope scope) {
        feeds.remove(actor.union(), actor.member(), scope);
    }

    /** What the feed shows: cancelled items only for a week, so that calendars hear of it. */
    @Transactional(readOnly = true)
    List<PlannedItem> items(Feed feed) {
        if (!people.isHere(feed.reader(), feed.member())) {
            throw new NoSuchElementException("The person of this feed has left");
        }
        var today = LocalDate.now(clock);
        return plans.between(feed, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)).stream()
                .filter(item -> feed.scope() == Scope.UNION || isOf(feed, item))
                .filter(item -> CalendarFile.isShown(item, today))
                .toList();
    }

    private static boolean isOf(Feed feed, PlannedItem item) {
        return feed.member().equals(item.owner()) || item.coOwners().contains(feed.member());
    }
}
