package io.zhijia.membercard;

import static io.zhijia.membercard.CardPermission.LOOK_UP_CARD;

import io.zhijia.identity.Actor;
import io.zhijia.membership.Member;
import io.zhijia.membership.RegisterReading;
import io.zhijia.privacy.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues cards, and says whose a shown one is. */
@Service
@Transactional
class CardService {

    private final Cards cards;
    private final RegisterReading register;
    private final Audit audit;
    private final Clock clock;

    CardService(Cards cards, RegisterReading register, Audit audit, Clock clock) {
        this.cards = cards;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** The own card, issued when it is first looked at; none for somebody who is no member now. */
    Optional<Card> own(Actor actor) {
        return member(actor).map(member -> cards.of(actor.union(), member.id()).orElseGet(() -> issue(actor)));
    }

    Optional<Member> member(Actor actor) {
        return register.own(actor).filter(Member::isMember);
    }

    /** The old code leads nowhere from now on. */
    void renew(Actor actor) {
        if (member(actor).isPresent()) {
            issue(actor);
        }
    }

    private Card issue(Actor actor) {
        var card = Card.issued(actor.union(), actor.member(), LocalDate.now(clock));
        cards.keep(card);
        return card;
    }

    /**
     * Whose card it is; the person sees that it was asked.
     *
     * @throws NoSuchElementException if it is nobody's, or nobody's whom this person may see
     */
    Member lookUp(Actor actor, UUID token) {
        if (!actor.may(LOOK_UP_CARD) && actor.groupsFor(LOOK_UP_CARD).isEmpty()) {
            throw new NoSuchElementException("Cards are not theirs to look up");
        }
        var card = cards.find(actor.union(), token).orElseThrow();
        var member = register.member(actor, card.member());
        audit.done(actor, "membercard.step.lookedUp", member.id(), "");
        return member;
    }
}
