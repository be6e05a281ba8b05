package io.zhijia.selfservice;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Corrections that were asked for and settled; what came of them stands in the file and in the log. */
@Component
class KeptRequests implements KeptForAWhile {

    private final ChangeRequests requests;

    KeptRequests(ChangeRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "change_request";
    }

    @Override
    public int months() {
        return 24;
    }

    @Override
    public int atLeast() {
        return 6;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return requests.countSettledBefore(actor.union(), before);
    }

    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return requests.daysSettledBefore(actor.union(), before, most).stream()
                .map(LocalDate::toString)
                .toList();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        return requests.removeSettledBefore(actor.union(), before);
    }
}
