package io.zhijia.roll;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.roll.RollPermission.KEEP_ROLLS;
import static io.zhijia.roll.RollPermission.SEE_ROLLS;
import static io.zhijia.roll.RollRefusal.ANSWERED_ALREADY;
import static io.zhijia.roll.RollRefusal.FROZEN;
import static io.zhijia.roll.RollRefusal.NOBODY;
import static io.zhijia.roll.RollRefusal.NOT_YET;
import static io.zhijia.roll.RollRefusal.OBJECTIONS_OPEN;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.Audit;
import io.zhijia.roll.Roll.Parts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes rolls, hears objections, freezes. */
@Service
@Transactional
class RollService {

    private final Rolls rolls;
    private final Electorate electorate;
    private final Audit audit;
    private final Clock clock;

    RollService(Rolls rolls, Electorate electorate, Audit audit, Clock clock) {
        this.rolls = rolls;
        this.electorate = electorate;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Roll> all(Actor actor) {
        actor.must(SEE_ROLLS);
        return rolls.all(actor.union());
    }

    @Transactional(readOnly = true)
    Roll get(Actor actor, RollId id) {
        actor.must(SEE_ROLLS);
        return rolls.get(actor.union(), id);
    }

    /** As frozen, or as the register has it now while the roll is open. */
    @Transactional(readOnly = true)
    List<Voter> voters(Actor actor, Roll roll) {
        actor.must(SEE_ROLLS);
        return roll.isOpen() ? electorate.of(actor, roll) : rolls.voters(actor.union(), roll.id());
    }

    @Transactional(readOnly = true)
    List<Objection> objections(Actor actor, RollId id) {
        actor.must(SEE_ROLLS);
        return rolls.objections(actor.union(), id);
    }

    RollId make(Actor actor, String title, LocalDate onDay, Parts parts) {
        actor.must(KEEP_ROLLS);
        var id = RollId.next();
        rolls.add(new Roll(actor.union(), id, title.strip(), onDay, parts, actor.member(), LocalDate.now(clock), null));
        return id;
    }

    void remove(Actor actor, RollId id) {
        open(actor, id);
        rolls.remove(actor.union(), id);
    }

    void raise(Actor actor, RollId id, String by, String text) {
        open(actor, id);
        var number = rolls.objections(actor.union(), id).size() + 1;
        rolls.raise(
                actor.union(),
                id,
                new Objection(number, by.strip(), LocalDate.now(clock), text.strip(), null, null, null));
    }

    void answer(Actor actor, RollId id, int number, String answer, boolean isUpheld) {
        open(actor, id);
        var objection = rolls.objections(actor.union(), id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No objection " + number + " to " + id));
        refuseIf(!objection.isOpen(), ANSWERED_ALREADY);
        rolls.answer(actor.union(), id, number, answer.strip(), isUpheld, actor.member(), LocalDate.now(clock));
    }

    /** From now on nobody changes it. */
    void freeze(Actor actor, RollId id) {
        var roll = open(actor, id);
        refuseIf(roll.onDay().isAfter(LocalDate.now(clock)), NOT_YET, roll.onDay());
        var open = rolls.objections(actor.union(), id).stream()
                .filter(Objection::isOpen)
                .count();
        refuseIf(open > 0, OBJECTIONS_OPEN, open);
        var voters = electorate.of(actor, roll);
        refuseIf(voters.isEmpty(), NOBODY);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var year = LocalDate.ofInstant(now, clock.getZone()).getYear();
        var frozen = new Frozen(
                year,
                rolls.nextNumber(actor.union(), year),
                voters.size(),
                RollHash.of(roll, voters),
                actor.member(),
                now);
        rolls.freeze(actor.union(), id, frozen, voters);
        audit.done(actor, "roll.step.frozen", null, roll.title() + "；" + voters.size() + "；" + frozen.hash());
    }

    private Roll open(Actor actor, RollId id) {
        actor.must(KEEP_ROLLS);
        var roll = rolls.get(actor.union(), id);
        refuseIf(!roll.isOpen(), FROZEN);
        return roll;
    }
}
