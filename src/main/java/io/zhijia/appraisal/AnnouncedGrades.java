package io.zhijia.appraisal;

import io.zhijia.ballot.BallotDecided;
import io.zhijia.identity.IdentityService;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Once the last ballot of a round is announced, the round has its result. */
@Component
class AnnouncedGrades {

    private final AppraisalService service;
    private final IdentityService people;

    AnnouncedGrades(AppraisalService service, IdentityService people) {
        this.service = service;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(BallotDecided decided) {
        service.by(decided, decided.ballot())
                .ifPresent(round -> service.decide(people.actor(decided, decided.by()), round.id()));
    }
}
