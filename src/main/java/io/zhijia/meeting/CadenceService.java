package io.zhijia.meeting;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often which meeting is held (例会制度), and what is due. */
@Service
@Transactional
class CadenceService {

    private final Cadences cadences;
    private final Clock clock;

    CadenceService(Cadences cadences, Clock clock) {
        this.cadences = cadences;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Cadence> all(Actor actor) {
        return cadences.all(actor.union(), LocalDate.now(clock));
    }

    /** None of that type was held within these days, and none is called for. */
    @Transactional(readOnly = true)
    boolean isMissing(Actor actor, MeetingType type, LocalDate first, LocalDate last) {
        return !cadences.hasAny(actor.union(), type, first, last);
    }

    void decide(Actor actor, Map<MeetingType, Integer> months) {
        MeetingAccess.mustKeep(actor);
        all(actor).stream()
                .filter(before -> months.getOrDefault(before.type(), before.months()) != before.months())
                .forEach(before -> cadences.decide(
                        actor.union(),
                        before.type(),
                        months.getOrDefault(before.type(), before.months()),
                        actor.member(),
                        clock.instant()));
    }
}
