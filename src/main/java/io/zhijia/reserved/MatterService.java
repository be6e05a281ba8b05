package io.zhijia.reserved;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.reserved.ReservedPermission.KEEP_RESERVED_MATTERS;
import static io.zhijia.reserved.ReservedRefusal.LISTED_ALREADY;
import static io.zhijia.reserved.ReservedRefusal.NO_SUCH_ITEM;
import static io.zhijia.reserved.ReservedRefusal.NO_SUCH_MATTER;
import static io.zhijia.reserved.ReservedRefusal.STILL_USED;

import io.zhijia.congress.Handling;
import io.zhijia.congress.SittingId;
import io.zhijia.identity.Actor;
import io.zhijia.reserved.Decision.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chair and secretary keep the list and tick decisions against it. */
@Service
@Transactional
class MatterService {

    private final Matters matters;
    private final MatterViews views;
    private final Clock clock;

    MatterService(Matters matters, MatterViews views, Clock clock) {
        this.matters = matters;
        this.views = views;
        this.clock = clock;
    }

    /** A matter of this unit only. */
    void add(Actor actor, String title, Handling handling, boolean isRegular) {
        actor.must(KEEP_RESERVED_MATTERS);
        refuseIf(matters.own(actor.union()).stream().anyMatch(one -> one.own().equals(title)), LISTED_ALREADY);
        matters.add(actor.union(), Matter.own(UUID.randomUUID(), title, handling, isRegular));
    }

    /** One the union added; decisions about it keep it. */
    void remove(Actor actor, UUID own) {
        actor.must(KEEP_RESERVED_MATTERS);
        refuseIf(matters.isUsed(actor.union(), own.toString()), STILL_USED);
        matters.remove(actor.union(), own);
    }

    /** Does not hold here; what was decided about it stays. */
    void leaveOut(Actor actor, String matter, String reason) {
        matters.leaveOut(actor.union(), known(actor, matter), reason);
    }

    void takeIn(Actor actor, String matter) {
        matters.takeIn(actor.union(), known(actor, matter));
    }

    /** What the administration decided, with or without the congress. Sent twice, it is there once. */
    void record(Actor actor, String matter, String title, LocalDate on, String by, @Nullable Place place) {
        var decision = Decision.taken(
                actor.union(),
                known(actor, matter),
                title,
                on,
                by,
                there(actor, place),
                actor.member(),
                LocalDate.now(clock));
        if (matters.decisions(actor.union(), on, on).stream().noneMatch(decision::repeats)) {
            matters.save(decision);
        }
    }

    /** Ties it to an item of an agenda, or to none. */
    void tie(Actor actor, UUID id, @Nullable Place place) {
        actor.must(KEEP_RESERVED_MATTERS);
        matters.save(get(actor, id).at(there(actor, place)));
    }

    /** Entered by mistake. */
    void drop(Actor actor, UUID id) {
        actor.must(KEEP_RESERVED_MATTERS);
        matters.remove(actor.union(), get(actor, id));
    }

    /**
     * Says on which items a sitting's standing reports are.
     *
     * @param items by the key of the matter; 0 where the agenda does not have it, whatever its words look like
     */
    void cover(Actor actor, SittingId sitting, Map<String, Integer> items) {
        actor.must(KEEP_RESERVED_MATTERS);
        var agenda = views.agenda(actor, sitting);
        var tied = new HashMap<String, Integer>();
        for (var report : views.due(actor, sitting)) {
            var item = items.get(report.matter().key());
            if (item != null) {
                refuseIf(item != 0 && agenda.point(item).isEmpty(), NO_SUCH_ITEM);
                tied.put(report.matter().key(), item);
            }
        }
        matters.cover(actor.union(), sitting, tied);
    }

    private String known(Actor actor, String matter) {
        actor.must(KEEP_RESERVED_MATTERS);
        refuseIf(views.all(actor).stream().noneMatch(one -> one.key().equals(matter)), NO_SUCH_MATTER);
        return matter;
    }

    private @Nullable Place there(Actor actor, @Nullable Place place) {
        refuseIf(
                place != null
                        && views.agenda(actor, place.sitting())
                                .point(place.item())
                                .isEmpty(),
                NO_SUCH_ITEM);
        return place;
    }

    private Decision get(Actor actor, UUID id) {
        return matters.find(actor.union(), id).orElseThrow(() -> new NoSuchElementException("No decision " + id));
    }
}
