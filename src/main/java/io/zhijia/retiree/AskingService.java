package io.zhijia.retiree;

import static io.zhijia.privacy.Secret.PHONE;
import static io.zhijia.privacy.Secret.RETIREE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.retiree.RetireePermission.CHECK_RETIREES;
import static io.zhijia.retiree.RetireeRefusal.NOTHING_NEW;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.RegisterReading;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People are asked, each by whoever leads the group or is the contact person, and the answers are written down. */
@Service
@Transactional
class AskingService {

    private final YearlyChecks checks;
    private final RetireeCards cards;
    private final RegisterReading register;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    AskingService(
            YearlyChecks checks, RetireeCards cards, RegisterReading register, Seals seals, Audit audit, Clock clock) {
        this.checks = checks;
        this.cards = cards;
        this.register = register;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those on which this person has somebody, the latest year first; for some offices all. */
    @Transactional(readOnly = true)
    List<YearlyCheck> all(Actor actor) {
        var sight = Sight.of(actor, CHECK_RETIREES);
        return checks.all(actor.union()).stream()
                .filter(check -> sight.isOfOffice()
                        || !checks.entries(actor.union(), check.id(), sight).isEmpty())
                .toList();
    }

    /** @throws NoSuchElementException if there is none, or nobody on it is theirs */
    @Transactional(readOnly = true)
    YearlyCheck get(Actor actor, YearlyCheckId id) {
        var check = checks.get(actor.union(), id);
        if (!Sight.of(actor, CHECK_RETIREES).isOfOffice() && entries(actor, id).isEmpty()) {
            throw new NoSuchElementException("Nobody on " + id + " is theirs");
        }
        return check;
    }

    @Transactional(readOnly = true)
    List<CheckEntry> entries(Actor actor, YearlyCheckId id) {
        return checks.entries(actor.union(), id, Sight.of(actor, CHECK_RETIREES));
    }

    /** @throws NoSuchElementException if there is none, or it is not theirs to ask */
    @Transactional(readOnly = true)
    CheckEntry entry(Actor actor, CheckEntryId id) {
        return checks.entry(actor.union(), id)
                .filter(one -> Sight.of(actor, CHECK_RETIREES).covers(one.group(), one.keeper()))
                .orElseThrow(() -> new NoSuchElementException("Nobody to ask " + id));
    }

    /**
     * How somebody is reached, in clear.
     *
     * @param registered the telephone of the register, empty where it is not theirs to see
     */
    record Contact(RetireeFacts facts, String registered) implements java.io.Serializable {

        boolean isEmpty() {
            return facts.equals(RetireeFacts.NONE) && registered.isEmpty();
        }
    }

    /** The purpose is the check itself; the person sees who read it. */
    Contact read(Actor actor, CheckEntryId id) {
        var entry = entry(actor, id);
        var check = checks.get(actor.union(), entry.check());
        check.mustBeOpen();
        var logged = audit.reading(
                actor, "retiree.step.read", entry.member(), Set.of(RETIREE, PHONE), "", check.year() + " 年离退休人员信息核对");
        return new Contact(
                cards.find(actor.union(), entry.member())
                        .map(card -> RetireeSeal.opened(card, seals.forReading(actor), logged))
                        .orElse(RetireeFacts.NONE),
                register.find(actor, entry.member())
                        .map(member -> member.details().phone())
                        .orElse(""));
    }

    /** A death is only said here: chair and secretary enter it in the register. */
    void answer(Actor actor, CheckEntryId id, Outcome outcome, String note, String address, String phone) {
        var entry = entry(actor, id);
        checks.get(actor.union(), entry.check()).mustBeOpen();
        refuseIf(outcome == Outcome.MOVED && address.isEmpty() && phone.isEmpty(), NOTHING_NEW);
        checks.save(entry.answered(outcome, note, actor.signature(), LocalDate.now(clock)));
        if (outcome == Outcome.MOVED) {
            move(actor, entry.member(), address, phone);
        }
        audit.done(actor, "retiree.step.asked", entry.member(), "{" + outcome.word() + "}");
    }

    /** The rest of the card stays as it is. */
    private void move(Actor actor, MemberId id, String address, String phone) {
        var before = cards.find(actor.union(), id);
        var sealer = seals.forWriting(actor);
        var facts = before.map(card -> RetireeSeal.opened(card, sealer, Audit.OF_THE_PROGRAM))
                .orElse(RetireeFacts.NONE)
                .moved(address, phone);
        cards.put(new RetireeCard(
                actor.union(),
                id,
                before.map(RetireeCard::formerUnit).orElse(""),
                before.map(RetireeCard::living).orElse(null),
                before.map(RetireeCard::keeper).orElse(null),
                RetireeSeal.closed(facts, sealer),
                actor.member(),
                LocalDate.now(clock),
                before.map(RetireeCard::version).orElse(0)));
    }
}
