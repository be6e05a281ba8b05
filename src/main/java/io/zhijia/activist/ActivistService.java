package io.zhijia.activist;

import static io.zhijia.activist.ActivistPermission.KEEP_ACTIVISTS;
import static io.zhijia.activist.ActivistPermission.SEE_ACTIVISTS;
import static io.zhijia.activist.ActivistRefusal.NOBODY_TO_TAKE_OVER;
import static io.zhijia.activist.ActivistRefusal.ON_THE_LIST_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.archive.RecordFigures;
import io.zhijia.archive.RecordFilter;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.PeoplePicker;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.union.UnionDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of a year is kept and read. */
@Service
@Transactional
class ActivistService {

    private final Activists activists;
    private final RecordFigures records;
    private final RegisterDays register;
    private final IdentityService identity;
    private final PeoplePicker people;
    private final UnionDirectory union;
    private final Clock clock;

    ActivistService(
            Activists activists,
            RecordFigures records,
            RegisterDays register,
            IdentityService identity,
            PeoplePicker people,
            UnionDirectory union,
            Clock clock) {
        this.activists = activists;
        this.records = records;
        this.register = register;
        this.identity = identity;
        this.people = people;
        this.union = union;
        this.clock = clock;
    }

    /**
     * One of the list.
     *
     * @param group in which they are, or were at the end of that year
     * @param helped how many entries of the record book name them among its helpers
     * @param address of the entries of that year that say their name
     */
    record Line(Activist activist, String name, String group, int helped, String address) {}

    /** Who helped most comes first. */
    @Transactional(readOnly = true)
    List<Line> list(Actor actor, int year) {
        actor.must(SEE_ACTIVISTS);
        var listed = activists.of(actor.union(), year);
        var filter = RecordFilter.of(Year.of(year));
        var names = identity.names(actor, listed.stream().map(Activist::member).toList());
        var groups = groups(actor, year);
        var helped = records.helpers(actor, filter);
        return listed.stream()
                .map(one -> {
                    var name = names.getOrDefault(one.member(), "");
                    return new Line(
                            one,
                            name,
                            groups.getOrDefault(one.member(), ""),
                            helped.getOrDefault(name, 0),
                            filter.saying(name).address());
                })
                .sorted(Comparator.comparing(Line::helped).reversed().thenComparing(Line::name))
                .toList();
    }

    /** Of this year; none for those who may not see the list. */
    @Transactional(readOnly = true)
    List<String> names(Actor actor) {
        if (!actor.may(SEE_ACTIVISTS)) {
            return List.of();
        }
        var listed = activists.of(actor.union(), LocalDate.now(clock).getYear());
        return identity.names(actor, listed.stream().map(Activist::member).toList()).values().stream()
                .sorted()
                .toList();
    }

    private Map<MemberId, String> groups(Actor actor, int year) {
        var today = LocalDate.now(clock);
        var last = LocalDate.of(year, 12, 31);
        Map<UUID, String> names = union.groups(actor).stream()
                .collect(Collectors.toMap(group -> group.id().value(), group -> group.name()));
        return register.on(actor, last.isBefore(today) ? last : today).stream()
                .filter(person -> person.group() != null)
                .collect(Collectors.toMap(PersonOnDay::id, person -> name(names, person.group())));
    }

    private static String name(Map<UUID, String> groups, @Nullable UUID group) {
        return group == null ? "" : groups.getOrDefault(group, "");
    }

    /** Those that have a list, and this one, the latest first. */
    @Transactional(readOnly = true)
    List<Integer> years(Actor actor, int asked) {
        actor.must(SEE_ACTIVISTS);
        return Stream.of(List.of(asked, LocalDate.now(clock).getYear()), activists.years(actor.union()))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Whether the year before has people who are not on this list. */
    @Transactional(readOnly = true)
    boolean canTakeOver(Actor actor, int year) {
        return actor.may(KEEP_ACTIVISTS) && !toTakeOver(actor, year).isEmpty();
    }

    void add(Actor actor, Activist activist) {
        actor.must(KEEP_ACTIVISTS);
        refuseIf(
                !activists.add(actor.union(), activist),
                ON_THE_LIST_ALREADY,
                identity.name(actor, activist.member()),
                String.valueOf(activist.year()));
    }

    void change(Actor actor, Activist activist) {
        actor.must(KEEP_ACTIVISTS);
        activists.change(actor.union(), activist);
    }

    void remove(Actor actor, int year, MemberId member) {
        actor.must(KEEP_ACTIVISTS);
        activists.remove(actor.union(), year, member);
    }

    /** Everybody of the year before who is still here; returns how many. */
    int takeOver(Actor actor, int year) {
        actor.must(KEEP_ACTIVISTS);
        var before = toTakeOver(actor, year);
        refuseIf(before.isEmpty(), NOBODY_TO_TAKE_OVER, String.valueOf(year - 1));
        before.forEach(one -> activists.add(actor.union(), one));
        return before.size();
    }

    private List<Activist> toTakeOver(Actor actor, int year) {
        var there = activists.of(actor.union(), year).stream()
                .collect(Collectors.toMap(Activist::member, Function.identity()));
        return activists.of(actor.union(), year - 1).stream()
                .filter(one -> !there.containsKey(one.member()) && people.isHere(actor, one.member()))
                .map(one -> new Activist(year, one.member(), one.field()))
                .toList();
    }
}
