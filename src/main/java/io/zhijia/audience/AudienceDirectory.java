package io.zhijia.audience;

import static io.zhijia.audience.AudiencePermission.SEE_AUDIENCES;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.memberfile.FileIntake;
import io.zhijia.memberfile.MemberFile;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in an audience on a day. */
@Service
@Transactional(readOnly = true)
public class AudienceDirectory {

    private final Audiences audiences;
    private final RegisterDays register;
    private final FileIntake files;
    private final ObjectProvider<KeptList> lists;

    AudienceDirectory(Audiences audiences, RegisterDays register, FileIntake files, ObjectProvider<KeptList> lists) {
        this.audiences = audiences;
        this.register = register;
        this.files = files;
        this.lists = lists;
    }

    public List<Audience> all(Actor actor) {
        actor.must(SEE_AUDIENCES);
        return audiences.all(actor.union());
    }

    /** By name; the same question on another day may have another answer. */
    public List<PersonOnDay> on(Actor actor, AudienceId id, LocalDate day) {
        actor.must(SEE_AUDIENCES);
        return on(actor, audiences.get(actor.union(), id).filter(), day);
    }

    public List<PersonOnDay> on(Actor actor, AudienceFilter filter, LocalDate day) {
        return people(actor, day, filter.asksFile()).of(filter);
    }

    /** Everybody on that day, to be asked for several filters. */
    public People people(Actor actor, LocalDate day, boolean withFiles) {
        actor.must(SEE_AUDIENCES);
        return new People(
                register.on(actor, day),
                withFiles ? files.all(actor) : Map.of(),
                lists.stream().collect(toUnmodifiableMap(KeptList::name, list -> list.on(actor, day))),
                day);
    }

    /** By name and word. */
    Map<String, String> lists(Actor actor) {
        actor.must(SEE_AUDIENCES);
        return lists.orderedStream().collect(toUnmodifiableMap(KeptList::name, KeptList::word));
    }

    /** The register of a day. */
    public record People(
            List<PersonOnDay> all, Map<MemberId, MemberFile> files, Map<String, Set<MemberId>> lists, LocalDate day) {

        public List<PersonOnDay> of(AudienceFilter filter) {
            return all.stream()
                    .filter(person -> filter.matches(
                            person,
                            files.containsKey(person.id())
                                    ? files.get(person.id()).facts()
                                    : Map.of(),
                            filter.list() == null ? Set.of() : lists.getOrDefault(filter.list(), Set.of()),
                            day))
                    .toList();
        }

        public int count(AudienceFilter filter) {
            return of(filter).size();
        }
    }
}
