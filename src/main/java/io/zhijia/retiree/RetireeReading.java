package io.zhijia.retiree;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.retiree.RetireePermission.SEE_RETIREES;
import static io.zhijia.retiree.RetireeRefusal.NOT_YOURS_TO_SEE;
import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.LifeDays;
import io.zhijia.membership.Retired;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is retired, with what is kept of them: for some offices everybody, for a leader the own group. */
@Service
@Transactional(readOnly = true)
class RetireeReading {

    private final LifeDays register;
    private final RetireeCards cards;
    private final YearlyChecks checks;
    private final UnionDirectory union;
    private final IdentityService people;
    private final Clock clock;

    RetireeReading(
            LifeDays register,
            RetireeCards cards,
            YearlyChecks checks,
            UnionDirectory union,
            IdentityService people,
            Clock clock) {
        this.register = register;
        this.cards = cards;
        this.checks = checks;
        this.union = union;
        this.people = people;
        this.clock = clock;
    }

    /** By name; the register as of that day, the cards as they are. */
    List<RetireeLine> list(Actor actor, RetireeFilter filter) {
        var sight = Sight.of(actor, SEE_RETIREES);
        refuseIf(!sight.isOfOffice(), NOT_YOURS_TO_SEE);
        return lines(actor, Objects.requireNonNullElseGet(filter.day(), () -> LocalDate.now(clock)), sight).stream()
                .filter(filter::takes)
                .toList();
    }

    /** Everybody who is retired today and whom this person may see. */
    List<RetireeLine> today(Actor actor) {
        return list(actor, RetireeFilter.NONE);
    }

    /**
     * One of them.
     *
     * @throws NoSuchElementException if this person is not retired, or not theirs to see
     */
    RetireeLine one(Actor actor, MemberId id) {
        return today(actor).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No retired " + id));
    }

    private List<RetireeLine> lines(Actor actor, LocalDate day, Sight sight) {
        var retired = register.retired(actor, day).stream()
                .filter(one -> sight.covers(one.person().group(), null))
                .toList();
        var kept = cards.all(actor.union()).stream().collect(toMap(RetireeCard::member, Function.identity()));
        var keepers = people.names(
                actor,
                kept.values().stream()
                        .map(RetireeCard::keeper)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        var entries = entries(actor, sight);
        var places = places(actor);
        return retired.stream()
                .map(one -> line(one, kept.get(one.person().id()), keepers, entries, places))
                .toList();
    }

    private static RetireeLine line(
            Retired one,
            @Nullable RetireeCard card,
            Map<MemberId, String> keepers,
            Map<MemberId, CheckEntry> entries,
            Map<UUID, String> places) {
        var keeper = card == null ? null : card.keeper();
        return new RetireeLine(
                one,
                name(places, one.person().group()),
                name(places, one.person().department()),
                card,
                keeper == null ? "" : keepers.getOrDefault(keeper, ""),
                entries.get(one.person().id()));
    }

    /** Of this year's check, if there is one. */
    private Map<MemberId, CheckEntry> entries(Actor actor, Sight sight) {
        var year = LocalDate.now(clock).getYear();
        return checks.all(actor.union()).stream()
                .filter(check -> check.year() == year)
                .flatMap(check -> checks.entries(actor.union(), check.id(), sight).stream())
                .collect(toMap(CheckEntry::member, Function.identity(), (one, other) -> other));
    }

    private Map<UUID, String> places(Actor actor) {
        var places =
                union.groups(actor).stream().collect(toMap(group -> group.id().value(), group -> group.name()));
        union.departments(actor).forEach(one -> places.put(one.id().value(), one.name()));
        return places;
    }

    private static String name(Map<UUID, String> places, @Nullable UUID place) {
        return place == null ? "" : places.getOrDefault(place, "");
    }
}
