package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.NOBODY_SPEAKS;
import static io.zhijia.congress.CongressRefusal.NOT_HERE;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_AGENDA;
import static io.zhijia.congress.CongressRefusal.NOT_WAITING;
import static io.zhijia.congress.CongressRefusal.SPEAKS_WHEN_OPEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking to speak, being called up, being done; whoever is here may, guests too. */
@Service
@Transactional
class SpeakerService {

    private final Sittings sittings;
    private final Speakers speakers;
    private final Screens screens;
    private final Hall hall;
    private final OwnSeat seat;
    private final Clock clock;

    SpeakerService(Sittings sittings, Speakers speakers, Screens screens, Hall hall, OwnSeat seat, Clock clock) {
        this.sittings = sittings;
        this.speakers = speakers;
        this.screens = screens;
        this.hall = hall;
        this.seat = seat;
        this.clock = clock;
    }

    /** In the order of asking, by name. */
    @Transactional(readOnly = true)
    List<SpeakerLine> lines(Actor actor, HallView of) {
        return speakers.all(actor.union(), of.of().sitting().id()).stream()
                .map(one -> of.people().stream()
                        .filter(line -> line.delegate().id().equals(one.delegate()))
                        .findFirst()
                        .map(line -> new SpeakerLine(one, line.name(), line.delegation()))
                        .orElse(new SpeakerLine(one, "", "")))
                .toList();
    }

    /** From the own seat; asked twice, it is asked once. */
    void ask(Actor actor, SittingId id, int item) {
        var sitting = open(actor, id);
        add(actor, sitting, seat.of(actor, sitting).id(), item);
    }

    /** Whoever raises a hand. */
    void add(Actor actor, SittingId id, DelegateId delegate, int item) {
        actor.must(KEEP_CONGRESS);
        add(actor, open(actor, id), delegate, item);
    }

    void withdraw(Actor actor, SittingId id) {
        var own = seat.of(actor, open(actor, id)).id();
        var mine = one(
                actor, id, speaker -> speaker.isWaiting() && speaker.delegate().equals(own));
        speakers.save(actor.union(), id, mine.withdrawn());
    }

    /** Waited, and does not speak after all. */
    void passOver(Actor actor, SittingId id, int number) {
        actor.must(KEEP_CONGRESS);
        speakers.save(
                actor.union(),
                id,
                one(actor, id, speaker -> speaker.number() == number).withdrawn());
    }

    /** This one speaks now; whoever spoke is done. */
    void callUp(Actor actor, SittingId id, int number) {
        actor.must(KEEP_CONGRESS);
        open(actor, id);
        var next = one(actor, id, speaker -> speaker.number() == number);
        var now = LocalDateTime.now(clock);
        var called = next.calledUp(now, screens.of(actor.union(), id).minutes());
        speakers.all(actor.union(), id).stream()
                .filter(Speaker::isSpeaking)
                .forEach(before -> speakers.save(actor.union(), id, before.finished(now)));
        speakers.save(actor.union(), id, called);
    }

    void finish(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        var speaking = speakers.all(actor.union(), id).stream()
                .filter(Speaker::isSpeaking)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOBODY_SPEAKS));
        speakers.save(actor.union(), id, speaking.finished(LocalDateTime.now(clock)));
    }

    private void add(Actor actor, Sitting sitting, DelegateId delegate, int item) {
        refuseIf(!seat.isHere(actor, sitting, delegate), NOT_HERE);
        refuseIf(
                item != 0 && hall.agenda(actor.union(), sitting.id()).stream().noneMatch(one -> one.number() == item),
                NOT_ON_THE_AGENDA);
        var number = speakers.nextNumber(actor.union(), sitting.id());
        if (speakers.all(actor.union(), sitting.id()).stream()
                .noneMatch(one -> one.isWaiting() && one.delegate().equals(delegate))) {
            speakers.save(
                    actor.union(), sitting.id(), Speaker.asking(number, delegate, item, LocalDateTime.now(clock)));
        }
    }

    private Speaker one(Actor actor, SittingId id, Predicate<Speaker> which) {
        return speakers.all(actor.union(), id).stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_WAITING));
    }

    private Sitting open(Actor actor, SittingId id) {
        var sitting = sittings.get(actor.union(), id);
        refuseIf(!sitting.isOpen(), SPEAKS_WHEN_OPEN);
        return sitting;
    }
}
