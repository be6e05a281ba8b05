package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;

import io.zhijia.congress.Delegate.Part;
import io.zhijia.identity.Actor;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guests of one sitting: who is asked, who came, and what they said. */
@Service
@Transactional
class GuestService {

    private final Sittings sittings;
    private final Guests guests;

    GuestService(Sittings sittings, Guests guests) {
        this.sittings = sittings;
        this.guests = guests;
    }

    @Transactional(readOnly = true)
    List<Guest> of(Actor actor, SittingId id) {
        return guests.of(actor.union(), id);
    }

    /** The same person of the same place once. */
    void ask(Actor actor, SittingId id, String name, String unit, Part part) {
        var there = open(actor, id).stream()
                .anyMatch(one -> one.name().equals(name) && one.unit().equals(unit));
        if (!there) {
            guests.save(actor.union(), id, Guest.asked(name, unit, part));
        }
    }

    void tick(Actor actor, SittingId id, UUID guest, boolean came) {
        guests.save(actor.union(), id, one(open(actor, id), guest).coming(came));
    }

    void write(Actor actor, SittingId id, UUID guest, String speech) {
        guests.save(actor.union(), id, one(open(actor, id), guest).saying(speech));
    }

    void remove(Actor actor, SittingId id, UUID guest) {
        open(actor, id);
        guests.remove(actor.union(), id, guest);
    }

    private List<Guest> open(Actor actor, SittingId id) {
        actor.must(KEEP_CONGRESS);
        sittings.get(actor.union(), id).refuseIfOver();
        return guests.of(actor.union(), id);
    }

    private static Guest one(List<Guest> all, UUID id) {
        return all.stream()
                .filter(guest -> guest.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No guest " + id));
    }
}
