package io.zhijia.election;

import io.zhijia.ballot.BallotDecided;
import io.zhijia.identity.IdentityService;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whoever was elected takes the seat by itself once the result is announced. */
@Component
class NewTerms {

    private final ElectionService service;
    private final IdentityService people;

    NewTerms(ElectionService service, IdentityService people) {
        this.service = service;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(BallotDecided decided) {
        service.by(decided)
                .filter(election -> election.started() == null)
                .ifPresent(election -> service.start(people.actor(decided, decided.by()), election.id()));
    }
}
