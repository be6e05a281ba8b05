package io.zhijia.retiree;

import static io.zhijia.privacy.Secret.RETIREE;
import static io.zhijia.retiree.RetireePermission.CHECK_RETIREES;
import static io.zhijia.retiree.RetireePermission.KEEP_RETIREES;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a card, and opens what is sealed on it for those who say what for, which the person sees. */
@Service
@Transactional
class CardService {

    private final RetireeCards cards;
    private final RetireeReading retirees;
    private final PeoplePicker people;
    private final Seals seals;
    private final Audit audit;
    private final Clock clock;

    CardService(
            RetireeCards cards, RetireeReading retirees, PeoplePicker people, Seals seals, Audit audit, Clock clock) {
        this.cards = cards;
        this.retirees = retirees;
        this.people = people;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /** In clear; nothing if there is no card. */
    RetireeFacts read(Actor actor, MemberId id, String purpose) {
        var line = retirees.one(actor, id);
        if (!mayRead(actor, line)) {
            actor.must(CHECK_RETIREES);
        }
        var card = line.card();
        if (card == null) {
            return RetireeFacts.NONE;
        }
        var logged = audit.reading(actor, "retiree.step.read", id, Set.of(RETIREE), "", purpose);
        return RetireeSeal.opened(card, seals.forReading(actor), logged);
    }

    /** For those who would ask this person in a check. */
    boolean mayRead(Actor actor, RetireeLine line) {
        var card = line.card();
        return Sight.of(actor, CHECK_RETIREES)
                .covers(line.retired().person().group(), card == null ? null : card.keeper());
    }

    /** Puts what is known now in the place of what was kept. */
    void keep(Actor actor, MemberId id, RetireeForm form) {
        actor.must(KEEP_RETIREES);
        var line = retirees.one(actor, id);
        var keeper = RetireeForm.text(form.keeper());
        cards.put(new RetireeCard(
                actor.union(),
                line.id(),
                RetireeForm.text(form.formerUnit()),
                form.living(),
                keeper.isEmpty() ? null : people.pick(actor, keeper),
                RetireeSeal.closed(form.facts().checked(), seals.forWriting(actor)),
                actor.member(),
                LocalDate.now(clock),
                form.version()));
        audit.done(actor, "retiree.step.kept", id, "");
    }
}
