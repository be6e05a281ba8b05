package io.zhijia.activist;

import static io.zhijia.activist.ActivistPermission.SEE_ACTIVISTS;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.audience.KeptList;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom something is for, when it is for the activists of that year. */
@Component
class ActivistsMeant implements KeptList {

    private final Activists activists;

    ActivistsMeant(Activists activists) {
        this.activists = activists;
    }

    @Override
    public String name() {
        return "activist";
    }

    @Override
    public String word() {
        return "activist.menu";
    }

    @Override
    public Set<MemberId> on(Actor actor, LocalDate day) {
        return actor.may(SEE_ACTIVISTS)
                ? activists.of(actor.union(), day.getYear()).stream()
                        .map(Activist::member)
                        .collect(toUnmodifiableSet())
                : Set.of();
    }
}
