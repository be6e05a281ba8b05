package io.zhijia.retiree;

import static java.util.stream.Collectors.toSet;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Person;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Cards of those who have died or left; the register itself stays. */
@Component
class KeptCards implements KeptForAWhile {

    private final RetireeCards cards;
    private final IdentityService people;

    KeptCards(RetireeCards cards, IdentityService people) {
        this.cards = cards;
        this.people = people;
    }

    @Override
    public String name() {
        return "former_retiree_card";
    }

    @Override
    public int months() {
        return 24;
    }

    @Override
    public int atLeast() {
        return 1;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return gone(actor, before).size();
    }

    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return gone(actor, before).stream()
                .limit(most)
                .map(person -> person.name() + " " + person.goneOn())
                .toList();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        var gone = gone(actor, before);
        cards.remove(actor.union(), gone.stream().map(Person::id).toList());
        return gone.size();
    }

    private List<Person> gone(Actor actor, LocalDate before) {
        Set<MemberId> kept =
                cards.all(actor.union()).stream().map(RetireeCard::member).collect(toSet());
        return people.goneBefore(actor, before).stream()
                .filter(person -> kept.contains(person.id()))
                .toList();
    }
}
