package io.zhijia.union;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The offices as people read them: with the names of persons and groups. */
@Component
public class OfficeLines {

    private final OfficeService offices;
    private final IdentityService people;
    private final UnionDirectory directory;
    private final Clock clock;

    OfficeLines(OfficeService offices, IdentityService people, UnionDirectory directory, Clock clock) {
        this.offices = offices;
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    /** Held on that day, in the order of the offices; those that begin later too if it is today. */
    List<OfficeLine> on(Actor actor, LocalDate day) {
        return inOrder(lines(actor, offices.all(actor), holding -> holding.isHeldOn(day) || isAhead(holding, day)));
    }

    private boolean isAhead(OfficeHolding holding, LocalDate day) {
        return day.equals(LocalDate.now(clock)) && holding.from().isAfter(day);
    }

    private static List<OfficeLine> inOrder(List<OfficeLine> lines) {
        return lines.stream()
                .sorted(comparing(OfficeLine::office)
                        .thenComparing(OfficeLine::where)
                        .thenComparing(OfficeLine::from))
                .toList();
    }

    List<OfficeLine> past(Actor actor) {
        return lines(actor, offices.all(actor), this::isOver);
    }

    public List<OfficeLine> of(Actor actor, MemberId member) {
        return lines(actor, offices.of(actor, member), holding -> true);
    }

    /** The names of those who lead a group today. */
    Map<UUID, String> groupLeaders(Actor actor) {
        var today = LocalDate.now(clock);
        var leading = offices.all(actor).stream()
                .filter(holding -> holding.office() == Office.GROUP_LEADER && holding.isHeldOn(today))
                .toList();
        var names =
                people.names(actor, leading.stream().map(OfficeHolding::member).toList());
        return leading.stream()
                .collect(toMap(OfficeHolding::body, holding -> names.getOrDefault(holding.member(), "")));
    }

    private boolean isOver(OfficeHolding holding) {
        return holding.until() != null && holding.until().isBefore(LocalDate.now(clock));
    }

    private List<OfficeLine> lines(Actor actor, List<OfficeHolding> held, Predicate<OfficeHolding> which) {
        var names = people.names(
                actor, held.stream().map(OfficeHolding::member).distinct().toList());
        var groups = directory.groups(actor).stream()
                .collect(toMap(group -> group.id().value(), UnionGroup::name));
        return held.stream()
                .filter(which)
                .map(holding -> new OfficeLine(
                        holding.id(),
                        holding.member(),
                        names.getOrDefault(holding.member(), ""),
                        holding.office(),
                        groups.getOrDefault(holding.body(), ""),
                        holding.areas().stream().sorted().toList(),
                        holding.from(),
                        holding.until(),
                        holding.decision()))
                .toList();
    }
}
