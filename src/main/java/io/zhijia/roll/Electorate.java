package io.zhijia.roll;

import io.zhijia.identity.Actor;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.roll.Roll.Parts;
import io.zhijia.union.UnionDirectory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may vote as the register says: members in service on that day; retired and reserved ones have no vote (R1.36). */
@Component
class Electorate {

    /** Nobody has said where they belong. */
    private static final String NOWHERE = "（未定）";

    private final RegisterDays register;
    private final UnionDirectory union;

    Electorate(RegisterDays register, UnionDirectory union) {
        this.register = register;
        this.union = union;
    }

    /** By constituency, then by name. */
    List<Voter> of(Actor actor, Roll roll) {
        var places = places(actor, roll.parts());
        var order = List.copyOf(places.values());
        var people = register.on(actor, roll.onDay()).stream()
                .filter(PersonOnDay::isInService)
                .sorted(Comparator.comparingInt(person -> index(order, part(person, roll.parts(), places))))
                .toList();
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    var person = people.get(i);
                    return new Voter(
                            i + 1, person.id(), person.number(), person.name(), part(person, roll.parts(), places));
                })
                .toList();
    }

    private static int index(List<String> order, String part) {
        var index = order.indexOf(part);
        return index < 0 ? order.size() : index;
    }

    private static String part(PersonOnDay person, Parts parts, Map<UUID, String> places) {
        return switch (parts) {
            case WHOLE -> "";
            case GROUPS -> name(person.group(), places);
            case DEPARTMENTS -> name(person.department(), places);
        };
    }

    private static String name(@Nullable UUID place, Map<UUID, String> places) {
        return place == null ? NOWHERE : places.getOrDefault(place, NOWHERE);
    }

    private Map<UUID, String> places(Actor actor, Parts parts) {
        var all = parts == Parts.DEPARTMENTS
                ? union.departments(actor).stream()
                        .map(one -> Map.entry(one.id().value(), one.name()))
                : parts == Parts.GROUPS
                        ? union.groups(actor).stream()
                                .map(one -> Map.entry(one.id().value(), one.name()))
                        : Stream.<Map.Entry<UUID, String>>empty();
        return all.collect(Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
