package io.zhijia.memberfile;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.Person;
import io.zhijia.privacy.KeptForAWhile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files of people who have left or died: identity number, account, family and the rest; the register itself stays. */
@Component
class KeptFiles implements KeptForAWhile {

    private final MemberFiles files;
    private final FamilyProfiles families;
    private final IdentityService people;

    KeptFiles(MemberFiles files, FamilyProfiles families, IdentityService people) {
        this.files = files;
        this.families = families;
        this.people = people;
    }

    @Override
    public String name() {
        return "former_member_file";
    }

    @Override
    public int months() {
        return 24;
    }

    @Override
    public int atLeast() {
        return 1;
    }

    @Override
    public int count(Actor actor, LocalDate before) {
        return gone(actor, before).size();
    }

    @Override
    public List<String> some(Actor actor, LocalDate before, int most) {
        return gone(actor, before).stream()
                .limit(most)
                .map(person -> person.name() + " " + person.goneOn())
                .toList();
    }

    @Override
    public int remove(Actor actor, LocalDate before) {
        var gone = gone(actor, before);
        var ids = gone.stream().map(Person::id).toList();
        files.remove(actor.union(), ids);
        families.remove(actor.union(), ids);
        return gone.size();
    }

    private List<Person> gone(Actor actor, LocalDate before) {
        var having = new HashSet<>(files.all(actor.union()).keySet());
        families.all(actor.union()).forEach(profile -> having.add(profile.member()));
        return people.goneBefore(actor, before).stream()
                .filter(person -> having.contains(person.id()))
                .toList();
    }
}
