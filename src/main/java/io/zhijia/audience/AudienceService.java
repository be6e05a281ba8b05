package io.zhijia.audience;

import static io.zhijia.audience.AudiencePermission.KEEP_AUDIENCES;
import static io.zhijia.audience.AudienceRefusal.NAME_TAKEN;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps audiences under a name. */
@Service
@Transactional
class AudienceService {

    private final Audiences audiences;
    private final Clock clock;

    AudienceService(Audiences audiences, Clock clock) {
        this.audiences = audiences;
        this.clock = clock;
    }

    void keep(Actor actor, String name, AudienceFilter filter) {
        actor.must(KEEP_AUDIENCES);
        var audience = new Audience(AudienceId.next(), name.strip(), filter, actor.member(), LocalDate.now(clock));
        refuseIf(!audiences.add(actor.union(), audience), NAME_TAKEN, name.strip());
    }

    void remove(Actor actor, AudienceId id) {
        actor.must(KEEP_AUDIENCES);
        audiences.remove(actor.union(), audiences.get(actor.union(), id).id());
    }
}
