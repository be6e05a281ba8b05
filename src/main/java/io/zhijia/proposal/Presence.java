package io.zhijia.proposal;

import io.zhijia.account.LoginDirectory;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who can still take a step: on the list of people, with an account that was not closed; inside a step. */
@Component
class Presence {

    private final PeoplePicker people;
    private final LoginDirectory logins;

    Presence(PeoplePicker people, LoginDirectory logins) {
        this.people = people;
        this.logins = logins;
    }

    /** Those of them who cannot. */
    Set<MemberId> gone(Actor actor, Collection<MemberId> some) {
        var gone = new HashSet<>(some);
        if (!gone.isEmpty()) {
            gone.removeAll(people.here(actor, Set.copyOf(some)));
            logins.closed(actor).stream().filter(some::contains).forEach(gone::add);
        }
        return gone;
    }
}
