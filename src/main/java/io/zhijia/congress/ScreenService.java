package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.NOTHING_TO_SHOW;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NO_RESULT_YET;
import static io.zhijia.congress.CongressRefusal.NO_WORDS_TO_SHOW;
import static io.zhijia.congress.CongressRefusal.THE_LAST_ITEM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.Screen.Shows;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import io.zhijia.web.AddressToken;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the wall of the hall shows is said by who keeps the congress, and at which address. */
@Service
@Transactional
class ScreenService {

    private final Sittings sittings;
    private final Screens screens;
    private final Hall hall;
    private final WallPapers papers;
    private final Clock clock;

    ScreenService(Sittings sittings, Screens screens, Hall hall, WallPapers papers, Clock clock) {
        this.sittings = sittings;
        this.screens = screens;
        this.hall = hall;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Screen get(Actor actor, SittingId id) {
        return screens.of(actor.union(), id);
    }

    @Transactional(readOnly = true)
    boolean hasLink(Actor actor, SittingId id) {
        return screens.hasLink(actor.union(), id);
    }

    void show(Actor actor, SittingId id, Shows what) {
        change(actor, id, screen -> {
            refuseIf((what == Shows.ITEM || what == Shows.PAPER) && screen.item() == 0, NOTHING_TO_SHOW);
            refuseIf(what == Shows.PAPER && pages(actor, id, screen) == 0, NO_WORDS_TO_SHOW);
            refuseIf(what == Shows.RESULT && !isVotedOn(actor, id, screen.item()), NO_RESULT_YET);
            return screen.showing(what);
        });
    }

    /** Another page of the paper on the wall; nothing where there is none. */
    void turn(Actor actor, SittingId id, int by) {
        change(
                actor,
                id,
                screen -> screen.shows() == Shows.PAPER ? screen.turned(by, pages(actor, id, screen)) : screen);
    }

    private int pages(Actor actor, SittingId id, Screen screen) {
        return papers.of(actor.union(), id, screen.item()).size();
    }

    /** This item is dealt with now. */
    void show(Actor actor, SittingId id, int item) {
        change(actor, id, screen -> {
            var agenda = hall.agenda(actor.union(), id);
            refuseIf(agenda.stream().noneMatch(one -> one.number() == item), NOT_ON_THE_AGENDA);
            return screen.at(item);
        });
    }

    void next(Actor actor, SittingId id) {
        change(
                actor,
                id,
                screen -> screen.at(AgendaOrder.of(hall.agenda(actor.union(), id))
                        .after(screen.item())
                        .orElseThrow(() -> new Refusal(THE_LAST_ITEM))));
    }

    /** For those who speak from now on. */
    void limit(Actor actor, SittingId id, int minutes) {
        change(actor, id, screen -> screen.limitedTo(minutes));
    }

    /**
     * Makes an address; the one made before ends.
     *
     * @return the token in the address, told only now
     */
    String open(Actor actor, SittingId id) {
        kept(actor, id);
        var token = AddressToken.next();
        screens.open(new ProjectorLink(AddressToken.hash(token), actor.union(), id, Instant.now(clock)));
        return token;
    }

    void revoke(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        screens.revoke(actor.union(), id);
    }

    private void change(Actor actor, SittingId id, UnaryOperator<Screen> how) {
        kept(actor, id);
        screens.save(actor.union(), id, how.apply(screens.of(actor.union(), id)));
    }

    private boolean isVotedOn(Actor actor, SittingId id, int item) {
        return hall.settled(actor.union(), id).has(item);
    }

    private void kept(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        sittings.get(actor.union(), id).refuseIfOver();
    }
}
