package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.NOTHING_TO_ASK;
import static io.zhijia.congress.CongressRefusal.OPINIONS_IN_TIME;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The heads of the delegations are told that opinions on the agenda are wanted, and until when. */
@Service
@Transactional
class OpinionCallService {

    private static final int USUAL_DAYS = 7;

    private final Sittings sittings;
    private final SittingViews titles;
    private final OpinionService opinions;
    private final Opinions calls;
    private final Inbox inbox;
    private final Clock clock;

    OpinionCallService(
            Sittings sittings, SittingViews titles, OpinionService opinions, Opinions calls, Inbox inbox, Clock clock) {
        this.sittings = sittings;
        this.titles = titles;
        this.opinions = opinions;
        this.calls = calls;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<OpinionCall> of(Actor actor, SittingId id) {
        return calls.call(actor.union(), id);
    }

    /** A week, or to the day of the sitting. */
    @Transactional(readOnly = true)
    LocalDate usualEnd(Actor actor, SittingId id) {
        var day = sittings.get(actor.union(), id).day();
        var week = LocalDate.now(clock).plusDays(USUAL_DAYS);
        return week.isBefore(day) ? week : day;
    }

    /** Asked again, the later day counts and everybody is told of it. */
    void ask(Actor actor, SittingId id, LocalDate until, Locale language) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        sitting.refuseIfOver();
        var today = LocalDate.now(clock);
        refuseIf(until.isBefore(today) || until.isAfter(sitting.day()), OPINIONS_IN_TIME, today, sitting.day());
        var items = opinions.all(actor, id);
        refuseIf(items.isEmpty(), NOTHING_TO_ASK);
        calls.save(actor.union(), id, new OpinionCall(today, until));
        var title = titles.title(actor, sitting, language);
        for (var delegation : items.getFirst().delegations()) {
            var head = delegation.head();
            if (head != null) {
                inbox.tell(
                        actor,
                        head,
                        Message.of(
                                "congress/" + id + "/opinions/" + delegation.id() + "/" + until,
                                "/congress/sittings/" + id + "/opinions",
                                "congress.told.opinions",
                                title,
                                until.toString()));
            }
        }
    }
}
