package io.zhijia.election;

import static io.zhijia.election.ElectionPermission.KEEP_ELECTIONS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.zhijia.committee.CommitteeKind;
import io.zhijia.committee.SeatRange;
import io.zhijia.committee.UnionCommittee;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.OfficeHolding;
import io.zhijia.identity.OfficeService;
import io.zhijia.membership.HeadCounts;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.RegisterDays;
import io.zhijia.roll.RollDirectory;
import io.zhijia.roll.Voter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks once what is known of everybody who stands. */
@Component
@Transactional(readOnly = true)
class Scrutinies {

    private final OfficeService offices;
    private final UnionCommittee committees;
    private final RollDirectory rolls;
    private final RegisterDays register;
    private final HeadCounts counts;
    private final Clock clock;

    Scrutinies(
            OfficeService offices,
            UnionCommittee committees,
            RollDirectory rolls,
            RegisterDays register,
            HeadCounts counts,
            Clock clock) {
        this.offices = offices;
        this.committees = committees;
        this.rolls = rolls;
        this.register = register;
        this.counts = counts;
        this.clock = clock;
    }

    Scrutiny of(Actor actor, Election election) {
        var today = LocalDate.now(clock);
        return new Scrutiny(
                election,
                offices.all(actor).stream()
                        .filter(held -> held.isHeldOn(today))
                        .collect(groupingBy(OfficeHolding::member, mapping(OfficeHolding::office, toSet()))),
                sitting(actor, election),
                roll(actor, election),
                actor.may(KEEP_ELECTIONS)
                        ? register.on(actor, today).stream().collect(toMap(PersonOnDay::id, one -> one))
                        : null,
                ranges(actor, election),
                counts.inService(actor));
    }

    private static Set<CommitteeKind> bodies(Election election) {
        var bodies = EnumSet.noneOf(CommitteeKind.class);
        election.posts().keySet().forEach(post -> bodies.add(post.body()));
        return bodies;
    }

    private Map<CommitteeKind, Set<MemberId>> sitting(Actor actor, Election election) {
        var sitting = new EnumMap<CommitteeKind, Set<MemberId>>(CommitteeKind.class);
        bodies(election)
                .forEach(body ->
                        committees.now(actor, body).ifPresent(now -> sitting.put(body, Set.copyOf(now.members()))));
        return sitting;
    }

    private Map<CommitteeKind, SeatRange> ranges(Actor actor, Election election) {
        var ranges = new EnumMap<CommitteeKind, SeatRange>(CommitteeKind.class);
        bodies(election).forEach(body -> committees.range(actor, body).ifPresent(range -> ranges.put(body, range)));
        return ranges;
    }

    private @Nullable Set<MemberId> roll(Actor actor, Election election) {
        var roll = election.roll();
        return roll == null
                ? null
                : rolls.voters(actor, roll).stream().map(Voter::member).collect(toSet());
    }
}
