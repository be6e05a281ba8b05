package io.zhijia.account;

import io.zhijia.identity.Actor;
import io.zhijia.privacy.KeptForAWhile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sign-ins: at least half a year (网络安全法 art. 23), a year is enough. */
@Component
class KeptSignIns implements KeptForAWhile {

    private final Traces traces;
    private final Clock clock;

    KeptSignIns(Traces traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign_in";
    }

    @Override
    public int months() {
        return 12;
    }

    @Override
    public int atLeast() {
        return 6;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return traces.countBefore(actor.union(), begin(before));
    }

    /** Only the person sees when and where they signed in; nobody else is shown them one by one. */
    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return List.of();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        return traces.removeBefore(actor.union(), begin(before));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
