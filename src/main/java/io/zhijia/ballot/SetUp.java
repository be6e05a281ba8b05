package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.DELEGATES_SETTLE_ITEMS;
import static io.zhijia.ballot.BallotRefusal.HALL_IS_ONE_DAY;
import static io.zhijia.ballot.BallotRefusal.NO_DELEGATES;
import static io.zhijia.ballot.BallotRefusal.ONE_MATTER_OF_AN_ITEM;
import static io.zhijia.ballot.BallotRefusal.ROLL_NOT_FROZEN;
import static io.zhijia.ballot.BallotRefusal.THREE_TELLERS;
import static io.zhijia.ballot.BallotRefusal.TIMES_MIXED_UP;
import static io.zhijia.ballot.BallotRefusal.TOO_MUCH_SHOWN;
import static io.zhijia.ballot.BallotRefusal.TWO_WHO_CONFIRM;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Ballot.Facts;
import io.zhijia.ballot.Ballot.Teller;
import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.congress.CongressDirectory;
import io.zhijia.congress.DelegateOnDay;
import io.zhijia.congress.SittingDirectory;
import io.zhijia.congress.VotesAhead;
import io.zhijia.decision.Region;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.roll.RollDirectory;
import io.zhijia.roll.RollId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a vote: what is asked, who has a vote, who the tellers are. */
@Service
@Transactional
class SetUp {

    private final Ballots ballots;
    private final Boxes boxes;
    private final Journal journal;
    private final CongressDirectory congress;
    private final SittingDirectory sittings;
    private final VotesAhead agenda;
    private final RollDirectory rolls;
    private final IdentityService people;
    private final Rulebook rulebook;
    private final Clock clock;

    SetUp(
            Ballots ballots,
            Boxes boxes,
            Journal journal,
            CongressDirectory congress,
            SittingDirectory sittings,
            VotesAhead agenda,
            RollDirectory rolls,
            IdentityService people,
            Rulebook rulebook,
            Clock clock) {
        this.ballots = ballots;
        this.boxes = boxes;
        this.journal = journal;
        this.congress = congress;
        this.sittings = sittings;
        this.agenda = agenda;
        this.rolls = rolls;
        this.people = people;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * What the keeper decides.
     *
     * @param occasion at which delegates vote; null for a vote in no sitting
     * @param roll the frozen roll of a vote of members; null for one of delegates
     */
    record Plan(
            String title,
            Asked asked,
            @Nullable Occasion occasion,
            Region region,
            Mode mode,
            Manner manner,
            Instant opens,
            Instant closes,
            @Nullable RollId roll,
            List<MemberId> tellers) {

        /** Whoever votes sits elsewhere. */
        Plan inNoSitting() {
            return new Plan(title, asked, null, region, mode, manner, opens, closes, roll, tellers);
        }
    }

    BallotId begin(Actor actor, Plan plan) {
        actor.must(KEEP_BALLOTS);
        var roll = plan.roll();
        return roll == null
                ? begun(actor, plan, Body.CONGRESS, () -> delegates(actor, plan.occasion()))
                : begun(actor, plan, Body.ROLL, () -> members(actor, roll));
    }

    /** Of people who are named one by one. */
    BallotId begin(Actor actor, Plan plan, Collection<MemberId> voters) {
        actor.must(KEEP_BALLOTS);
        refuseIf(voters.isEmpty(), ROLL_NOT_FROZEN);
        var names = people.names(actor, voters);
        var sorted = voters.stream()
                .sorted(Comparator.comparing((MemberId one) -> names.getOrDefault(one, ""))
                        .thenComparing(MemberId::value))
                .toList();
        return begun(
                actor,
                plan,
                Body.ROLL,
                () -> IntStream.range(0, sorted.size())
                        .mapToObj(i ->
                                RollEntry.entitled(i + 1, sorted.get(i), names.getOrDefault(sorted.get(i), ""), ""))
                        .toList());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private BallotId begun(Actor actor, Plan plan, Body body, Supplier<List<RollEntry>> voters) {
        var mode = plan.mode();
        refuseIf(
                new HashSet<>(plan.tellers()).size() != mode.people(),
                mode.hasTellers() ? THREE_TELLERS : TWO_WHO_CONFIRM);
        refuseIf(!mode.hasTellers() && plan.asked().level() == Level.L2, TOO_MUCH_SHOWN);
        refuseIf(!plan.opens().isBefore(plan.closes()) || plan.closes().isBefore(clock.instant()), TIMES_MIXED_UP);
        refuseIf(!plan.manner().isRemote() && !day(plan.opens()).equals(day(plan.closes())), HALL_IS_ONE_DAY);
        var occasion = occasion(actor, plan, body);
        var roll = voters.get();
        var names = people.names(actor, plan.tellers());
        var tellers = IntStream.range(0, mode.people())
                .mapToObj(i -> {
                    var member = plan.tellers().get(i);
                    return new Teller(i + 1, member, names.getOrDefault(member, ""), false);
                })
                .toList();
        var ballot = new Ballot(
                actor.union(),
                BallotId.next(),
                plan.title().strip(),
                plan.asked(),
                body,
                occasion,
                plan.region(),
                mode,
                plan.manner(),
                plan.opens(),
                plan.closes(),
                actor.member(),
                tellers,
                BallotState.SET_UP,
                Facts.NONE);
        rulebook.mustBeStrictEnough(actor, ballot);
        ballots.add(ballot, roll);
        boxes.addressed(actor.union(), ballot.id());
        journal.note(ballot, By.KEEPER, Kind.SET_UP, Map.of("entitled", String.valueOf(roll.size())));
        return ballot.id();
    }

    /** Members vote in no sitting; and an item of the agenda is settled by those who sit: by one answer, or by electing all that are to be elected. */
    private @Nullable Occasion occasion(Actor actor, Plan plan, Body body) {
        var occasion = plan.occasion();
        if (occasion == null) {
            return null;
        }
        sittings.mustBeHere(actor, occasion.sitting());
        if (occasion.item() == null) {
            return body == Body.CONGRESS ? occasion : null;
        }
        refuseIf(body != Body.CONGRESS, DELEGATES_SETTLE_ITEMS);
        if (plan.asked().kind() == io.zhijia.ballot.Kind.ELECTION) {
            agenda.mustBeFreeToElect(actor, occasion.sitting(), occasion.item());
            return occasion;
        }
        refuseIf(plan.asked().questions().size() > 1, ONE_MATTER_OF_AN_ITEM);
        agenda.mustBeFree(actor, occasion.sitting(), occasion.item());
        return occasion;
    }

    /** Only delegates with a vote, neither observers nor guests: of that sitting, or who sit today. */
    private List<RollEntry> delegates(Actor actor, @Nullable Occasion occasion) {
        var seated =
                occasion == null ? congress.on(actor, LocalDate.now(clock)) : congress.in(actor, occasion.sitting());
        var voting = seated.stream().filter(DelegateOnDay::mayVote).toList();
        refuseIf(voting.isEmpty(), NO_DELEGATES);
        var names =
                people.names(actor, voting.stream().map(DelegateOnDay::member).toList());
        return IntStream.range(0, voting.size())
                .mapToObj(i -> {
                    var one = voting.get(i);
                    return RollEntry.entitled(
                            i + 1, one.member(), names.getOrDefault(one.member(), ""), one.delegationName());
                })
                .toList();
    }

    private List<RollEntry> members(Actor actor, RollId roll) {
        refuseIf(!rolls.isIntact(actor, roll), ROLL_NOT_FROZEN);
        return rolls.voters(actor, roll).stream()
                .map(voter -> RollEntry.entitled(voter.place(), voter.member(), voter.name(), voter.part()))
                .toList();
    }
}
