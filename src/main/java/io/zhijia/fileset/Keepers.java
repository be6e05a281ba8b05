package io.zhijia.fileset;

import static io.zhijia.fileset.FileSetRefusal.KEEPER_HOLDS_NO_OFFICE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.toCollection;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.web.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may keep a book: officers of the union, for only they read its records. */
@Component
class Keepers {

    private final OfficeService offices;
    private final IdentityService people;
    private final Clock clock;

    Keepers(OfficeService offices, IdentityService people, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.clock = clock;
    }

    Set<MemberId> present(Actor actor) {
        var today = LocalDate.now(clock);
        return offices.all(actor).stream()
                .filter(held -> held.body().equals(actor.union().value()) && held.isHeldOn(today))
                .map(OfficeHolding::member)
                .collect(toCollection(LinkedHashSet::new));
    }

    List<Choice> choices(Actor actor) {
        var names = people.names(actor, present(actor));
        return names.entrySet().stream()
                .map(person -> new Choice(person.getKey().toString(), person.getValue()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    /** Of those who keep these books. */
    Map<MemberId, String> names(Actor actor, List<Book> books) {
        return people.names(
                actor,
                books.stream()
                        .map(Book::keeper)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    void mustBeOne(Actor actor, @Nullable MemberId keeper) {
        refuseIf(keeper != null && !present(actor).contains(keeper), KEEPER_HOLDS_NO_OFFICE);
    }
}
