package io.zhijia.identity;

import static io.zhijia.identity.IdentityRefusal.NOBODY_OF_THAT_NAME;
import static io.zhijia.identity.IdentityRefusal.SEVERAL_OF_THAT_NAME;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.joining;

import io.zhijia.web.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets any form choose people: owners, attendees, visitors.
 *
 * <p>In a template: {@code identity/picker} for one person, {@code identity/pickers} for several; both take
 * {@link #choices}. What comes back goes through {@link #pick} or {@link #pickAll}.
 */
@Service
@Transactional(readOnly = true)
public class PeoplePicker {

    /** More than these nobody reads in one list. */
    private static final int AT_A_GLANCE = 300;

    private final People people;
    private final Clock clock;

    PeoplePicker(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Everybody who is here, by name; empty if there are too many for one list: then a name or number is typed. */
    public List<Choice> choices(Actor actor) {
        var present = people.present(actor.union(), LocalDate.now(clock), AT_A_GLANCE + 1);
        return present.size() > AT_A_GLANCE ? List.of() : Namesakes.of(present).choices();
    }

    /** What the form shows for somebody chosen before: the choice, or where there is no list the staff number. */
    public String value(Actor actor, MemberId chosen) {
        return choices(actor).isEmpty()
                ? people.find(actor.union(), chosen).map(Person::number).orElse("")
                : chosen.toString();
    }

    /** The person meant by a choice, or by a typed name or staff number; never somebody who has left. */
    public MemberId pick(Actor actor, String typed) {
        var found = found(actor, typed.strip());
        refuseIf(found.isEmpty(), NOBODY_OF_THAT_NAME, typed.strip());
        refuseIf(found.size() > 1, SEVERAL_OF_THAT_NAME, typed.strip(), found.size(), numbers(found));
        return found.getFirst().id();
    }

    /** The one person who is called so; empty where nobody is, or several are. */
    public Optional<MemberId> onlyOneCalled(Actor actor, String name) {
        var found = people.called(actor.union(), name, LocalDate.now(clock));
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /** As {@link #pick}; empty for a name nobody here has, which may be somebody's from elsewhere. */
    public Optional<MemberId> pickIfHere(Actor actor, String typed) {
        return found(actor, typed.strip()).isEmpty() ? Optional.empty() : Optional.of(pick(actor, typed));
    }

    /** The same for several, each chosen or typed; several typed into one field stand apart by a comma or a space. */
    public Set<MemberId> pickAll(Actor actor, Collection<String> typed) {
        return typed.stream()
                .flatMap(names -> Stream.of(names.split("[\\s,，、;；]+")))
                .filter(name -> !name.isBlank())
                .map(name -> pick(actor, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isHere(Actor actor, MemberId member) {
        return people.find(actor.union(), member)
                .filter(person -> person.isHere(LocalDate.now(clock)))
                .isPresent();
    }

    /** Those of them who have not left. */
    public Set<MemberId> here(Actor actor, Collection<MemberId> some) {
        return people.here(actor.union(), some, LocalDate.now(clock));
    }

    private List<Person> found(Actor actor, String typed) {
        var today = LocalDate.now(clock);
        return MemberId.parse(typed)
                .map(id -> people.find(actor.union(), id).filter(person -> person.isHere(today)).stream()
                        .toList())
                .orElseGet(() -> people.called(actor.union(), typed, today));
    }

    private static String numbers(List<Person> namesakes) {
        return namesakes.stream().map(Person::number).collect(joining("、"));
    }
}
