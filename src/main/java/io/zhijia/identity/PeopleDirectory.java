package io.zhijia.identity;

import static io.zhijia.identity.IdentityPermission.KEEP_PEOPLE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names everybody shows, kept up by whoever keeps the register. */
@Service
@Transactional
public class PeopleDirectory {

    private final People people;
    private final OfficeService offices;
    private final ApplicationEventPublisher events;

    PeopleDirectory(People people, OfficeService offices, ApplicationEventPublisher events) {
        this.people = people;
        this.offices = offices;
        this.events = events;
    }

    public void keep(Actor actor, Collection<Person> some) {
        actor.must(KEEP_PEOPLE);
        people.keep(actor.union(), some);
    }

    /** As if they had never been known; not for anybody who ever held an office. */
    public void forget(Actor actor, Collection<MemberId> some) {
        actor.must(KEEP_PEOPLE);
        people.forget(actor.union(), some);
    }

    @Transactional(readOnly = true)
    public Set<MemberId> whoEverHeldOffice(Actor actor) {
        return offices.all(actor).stream().map(OfficeHolding::member).collect(Collectors.toSet());
    }

    /** Somebody leaves: offices end, the account closes, nobody chooses this person any more. */
    public void gone(Actor actor, MemberId member, LocalDate on) {
        actor.must(KEEP_PEOPLE);
        var person = people.find(actor.union(), member).orElseThrow();
        offices.endAll(actor, member, on);
        people.keep(actor.union(), List.of(person.goneOn(on)));
        events.publishEvent(new PersonGone(actor.union(), member, on));
    }
}
