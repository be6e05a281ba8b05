package io.zhijia.outsider;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each has its own day, so no months are added unless the union says so. */
@Component
class KeptOutsiders implements KeptForAWhile {

    private final Outsiders outsiders;

    KeptOutsiders(Outsiders outsiders) {
        this.outsiders = outsiders;
    }

    @Override
    public String name() {
        return "outsider";
    }

    @Override
    public int months() {
        return 0;
    }

    @Override
    public int atLeast() {
        return 0;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return outsiders.countOver(actor.union(), before);
    }

    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return outsiders.over(actor.union(), before, most).stream()
                .map(one -> one.name() + " " + one.purgeOn())
                .toList();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        return outsiders.removeOver(actor.union(), before);
    }
}
