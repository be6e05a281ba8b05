package io.zhijia.election;

import static io.zhijia.election.ElectionPermission.KEEP_ELECTIONS;
import static io.zhijia.election.ElectionRefusal.MAY_NOT_STAND;
import static io.zhijia.election.ElectionRefusal.NOT_DECIDED;
import static io.zhijia.election.ElectionRefusal.STARTED_ALREADY;
import static io.zhijia.election.ElectionRefusal.TOO_FEW;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.BallotDecided;
import io.zhijia.ballot.BallotDesk;
import io.zhijia.ballot.BallotDesk.Decided;
import io.zhijia.ballot.BallotDesk.OnAgenda;
import io.zhijia.ballot.BallotDesk.Order;
import io.zhijia.ballot.BallotId;
import io.zhijia.committee.ElectedTerms;
import io.zhijia.decision.Region;
import io.zhijia.election.Candidate.Kinship;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.refusal.Refusal;
import io.zhijia.roll.RollDirectory;
import io.zhijia.roll.RollId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an election: who stands, the rounds, the ballot, and the seats of those who were elected. */
@Service
@Transactional
class ElectionService {

    /** Whoever leads the union or handles its money does not audit it (R4.20). */
    private static final Set<Office> AUDITED =
            EnumSet.of(Office.CHAIR, Office.TREASURER, Office.ACCOUNTANT, Office.CASHIER);

    private final Elections elections;
    private final BallotDesk ballots;
    private final ElectedTerms terms;
    private final IdentityService people;
    private final OfficeService offices;
    private final RollDirectory rolls;
    private final Clock clock;

    ElectionService(
            Elections elections,
            BallotDesk ballots,
            ElectedTerms terms,
            IdentityService people,
            OfficeService offices,
            RollDirectory rolls,
            Clock clock) {
        this.elections = elections;
        this.ballots = ballots;
        this.terms = terms;
        this.people = people;
        this.offices = offices;
        this.rolls = rolls;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Election> all(Actor actor) {
        return elections.all(actor.union());
    }

    @Transactional(readOnly = true)
    Election get(Actor actor, ElectionId id) {
        return elections.get(actor.union(), id);
    }

    ElectionId begin(
            Actor actor,
            String title,
            Region region,
            int years,
            boolean isByElection,
            @Nullable RollId roll,
            Map<Post, Integer> seats) {
        actor.must(KEEP_ELECTIONS);
        var election = Election.begun(actor.union(), title, region, years, isByElection, roll, seats);
        elections.save(election);
        return election.id();
    }

    void recommend(Actor actor, ElectionId id, Post post, MemberId member, String by, Kinship kinship) {
        var election = kept(actor, id);
        elections.save(election.recommended(new Candidate(post, member, people.name(actor, member), by, kinship)));
    }

    void withdraw(Actor actor, ElectionId id, Post post, MemberId member) {
        elections.save(kept(actor, id).withdrawn(post, member));
    }

    /** The list of a post passes its next round; the last one fixes it, if enough stand and nothing is against anybody. */
    void advance(Actor actor, ElectionId id, Post post) {
        var election = kept(actor, id);
        var next = election.advanced(post);
        if (next.stage(post) == Stage.ADOPTED) {
            var standing = election.standing(post);
            standing.forEach(one -> flags(actor, election, one).stream()
                    .filter(Flag::isInTheWay)
                    .findFirst()
                    .ifPresent(flag -> refuseIf(true, MAY_NOT_STAND, one.name(), flag)));
            var contest = post.contest(election.seats(post), List.of());
            refuseIf(
                    standing.size() < contest.leastCandidates(),
                    TOO_FEW,
                    post,
                    election.seats(post),
                    contest.leastCandidates(),
                    standing.size());
        }
        elections.save(next);
    }

    /** What is against somebody, as things stand today. */
    @Transactional(readOnly = true)
    Set<Flag> flags(Actor actor, Election election, Candidate candidate) {
        var flags = EnumSet.noneOf(Flag.class);
        switch (candidate.kinship()) {
            case PRINCIPAL -> flags.add(Flag.PRINCIPAL);
            case RELATIVE -> flags.add(Flag.RELATIVE);
            case NONE -> {} // nothing was declared
        }
        var today = LocalDate.now(clock);
        if (standsForBoth(election, candidate)) {
            flags.add(Flag.FINANCE);
        }
        if (candidate.post() == Post.AUDIT
                && offices.of(actor, candidate.member()).stream()
                        .anyMatch(held -> AUDITED.contains(held.office()) && held.isHeldOn(today))) {
            flags.add(Flag.FINANCE);
        }
        var roll = election.roll();
        if (roll != null && !rolls.isOn(actor, roll, candidate.member())) {
            flags.add(Flag.NOT_ON_ROLL);
        }
        return flags;
    }

    /** Whoever would lead the union does not audit it as well. */
    private static boolean standsForBoth(Election election, Candidate candidate) {
        var other = switch (candidate.post()) {
            case AUDIT -> Post.CHAIR;
            case CHAIR -> Post.AUDIT;
            case COMMITTEE, WOMEN -> null;
        };
        return other != null
                && election.standing(other).stream()
                        .anyMatch(one -> one.member().equals(candidate.member()));
    }

    /**
     * Sets up the ballot; from now on the lists stay as they are.
     *
     * @param settles the item of an agenda that is this election; null if it stands on none
     */
    BallotId vote(
            Actor actor,
            ElectionId id,
            boolean isRemote,
            Instant opens,
            Instant closes,
            List<MemberId> tellers,
            @Nullable OnAgenda settles) {
        var election = kept(actor, id);
        var held = election.ballot();
        if (held != null && ballots.isVoid(actor, held)) {
            election = election.toBeRepeated();
        }
        election.mustBeReady(tellers);
        var whole = election;
        var contests = whole.posts().entrySet().stream()
                .map(post -> post.getKey()
                        .contest(
                                post.getValue(),
                                whole.standing(post.getKey()).stream()
                                        .map(Candidate::name)
                                        .toList()))
                .toList();
        var ballot = ballots.elect(
                actor,
                new Order(
                        whole.title(),
                        whole.region(),
                        whole.roll(),
                        isRemote,
                        opens,
                        closes,
                        tellers,
                        contests,
                        settles));
        elections.save(whole.voted(ballot, tellers));
        return ballot;
    }

    @Transactional(readOnly = true)
    Optional<Decided> decided(Actor actor, Election election) {
        return Optional.ofNullable(election.ballot()).flatMap(ballot -> ballots.decided(actor, ballot));
    }

    @Transactional(readOnly = true)
    Optional<Election> by(BallotDecided decided) {
        return elections.by(decided.union(), decided.ballot());
    }

    /** Those elected take their seats: a new term begins, or the present one is filled up. */
    void start(Actor actor, ElectionId id) {
        var election = kept(actor, id);
        refuseIf(election.started() != null, STARTED_ALREADY);
        var decided = decided(actor, election).orElseThrow(() -> new Refusal(NOT_DECIDED));
        var today = LocalDate.now(clock);
        var bodies = new LinkedHashSet<Post>(election.posts().keySet());
        if (bodies.contains(Post.COMMITTEE)) {
            bodies.remove(Post.CHAIR); // sits in the committee
        } else if (bodies.remove(Post.CHAIR)) { // chosen for the committee there is
            elected(election, decided, Post.CHAIR)
                    .forEach(chair -> terms.lead(
                            actor, Post.CHAIR.body(), Post.CHAIR.bodyName(), election.years(), today, chair));
        }
        for (var post : bodies) {
            seat(actor, election, decided, post, today);
        }
        handOver(actor, election, decided, today);
        elections.save(election.started(today));
    }

    /**
     * Offices that were voted on begin with the seats, and those of the former term end before. What each member of a committee
     * answers for, its first meeting settles; until then only those who did not stay lose theirs.
     */
    private void handOver(Actor actor, Election election, Decided decided, LocalDate day) {
        if (!offices.mayAppoint(actor)) {
            return;
        }
        var chair = elected(election, decided, Post.CHAIR);
        var auditors = elected(election, decided, Post.AUDIT);
        var committee = elected(election, decided, Post.COMMITTEE);
        if (!chair.isEmpty()) {
            offices.leave(actor, Office.CHAIR, chair, day);
        }
        if (!election.isByElection() && !auditors.isEmpty()) {
            offices.leave(actor, Office.AUDITOR, auditors, day);
        }
        if (!election.isByElection() && !committee.isEmpty()) {
            var staying = new HashSet<>(committee);
            staying.addAll(chair);
            offices.leave(actor, Office.COMMITTEE_MEMBER, staying, day);
            offices.leave(actor, Office.VICE_CHAIR, staying, day);
        }
        offices.join(actor, Office.CHAIR, chair, day);
        offices.join(actor, Office.AUDITOR, auditors, day);
    }

    /** Those elected to an office who do not hold it and have no day on which they begin. */
    @Transactional(readOnly = true)
    List<String> withoutOffice(Actor actor, Election election) {
        var decided = decided(actor, election);
        if (election.started() == null || decided.isEmpty()) {
            return List.of();
        }
        return Stream.of(Map.entry(Post.CHAIR, Office.CHAIR), Map.entry(Post.AUDIT, Office.AUDITOR))
                .filter(entry -> election.posts().containsKey(entry.getKey()))
                .flatMap(entry -> election.elected(decided.get(), entry.getKey()).stream()
                        .filter(one -> offices.of(actor, one.member()).stream()
                                .noneMatch(held -> held.office() == entry.getValue()))
                        .map(Candidate::name))
                .distinct()
                .toList();
    }

    private static List<MemberId> elected(Election election, Decided decided, Post post) {
        return election.posts().containsKey(post)
                ? election.elected(decided, post).stream()
                        .map(Candidate::member)
                        .toList()
                : List.of();
    }

    private void seat(Actor actor, Election election, Decided decided, Post post, LocalDate day) {
        var head = election.posts().containsKey(Post.CHAIR) && post.body() == Post.CHAIR.body()
                ? election.elected(decided, Post.CHAIR).stream()
                        .map(Candidate::member)
                        .findFirst()
                        .orElse(null)
                : null;
        var members = new LinkedHashSet<MemberId>();
        if (head != null) {
            members.add(head);
        }
        election.elected(decided, post).forEach(one -> members.add(one.member()));
        if (members.isEmpty()) {
            return;
        }
        var name = post.bodyName();
        if (election.isByElection()) {
            terms.fill(actor, post.body(), name, election.years(), day, new ArrayList<>(members), head);
        } else {
            terms.begin(actor, post.body(), name, election.years(), day, new ArrayList<>(members), head);
        }
    }

    private Election kept(Actor actor, ElectionId id) {
        actor.must(KEEP_ELECTIONS);
        return elections.get(actor.union(), id);
    }
}
