package io.zhijia.retiree;

import io.zhijia.identity.AboutMe;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.privacy.Audit;
import io.zhijia.privacy.Seals;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the card of a retired member says, to the person: all of it. */
@Component
class AboutRetiree implements AboutMe {

    private final RetireeCards cards;
    private final IdentityService people;
    private final Seals seals;
    private final Audit audit;
    private final MessageSource words;

    AboutRetiree(RetireeCards cards, IdentityService people, Seals seals, Audit audit, MessageSource words) {
        this.cards = cards;
        this.people = people;
        this.seals = seals;
        this.audit = audit;
        this.words = words;
    }

    @Override
    public List<Line> linesFor(Actor actor) {
        return cards.find(actor.union(), actor.member())
                .map(card -> lines(actor, card))
                .orElse(List.of());
    }

    private List<Line> lines(Actor actor, RetireeCard card) {
        var facts = RetireeSeal.opened(card, seals.forReading(actor), audit.readingOwn(actor));
        var living = card.living();
        var keeper = card.keeper();
        return Stream.of(
                        new Line("retiree.formerUnit", card.formerUnit()),
                        new Line(
                                "retiree.living",
                                living == null
                                        ? ""
                                        : words.getMessage(living.word(), null, LocaleContextHolder.getLocale())),
                        new Line("retiree.keeper", keeper == null ? "" : people.name(actor, keeper)),
                        new Line("retiree.address", facts.address()),
                        new Line("retiree.phone", facts.phone()),
                        new Line("retiree.relative", (facts.relative() + " " + facts.relativePhone()).strip()),
                        new Line("retiree.healthCare", facts.healthCare()),
                        new Line("retiree.allowances", facts.allowances()))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }
}
