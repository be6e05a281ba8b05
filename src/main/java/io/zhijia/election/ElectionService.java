package io.zhijia.election;

import static io.zhijia.election.ElectionPermission.KEEP_ELECTIONS;
import static io.zhijia.election.ElectionRefusal.MAY_NOT_STAND;
import static io.zhijia.election.ElectionRefusal.NOBODY_SITS;
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
import io.zhijia.ballot.PassingRule;
import io.zhijia.committee.UnionCommittee;
import io.zhijia.committee.UnionCommittee.Now;
import io.zhijia.decision.Region;
import io.zhijia.election.Candidate.Kinship;
import io.zhijia.election.Candidate.Part;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.roll.RollId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an election: who stands, the rounds, the ballot, and the seats of those who were elected. */
@Service
@Transactional
class ElectionService {

    private final Elections elections;
    private final BallotDesk ballots;
    private final Seating seating;
    private final Scrutinies scrutinies;
    private final UnionCommittee committees;
    private final IdentityService people;
    private final Clock clock;

    ElectionService(
            Elections elections,
            BallotDesk ballots,
            Seating seating,
            Scrutinies scrutinies,
            UnionCommittee committees,
            IdentityService people,
            Clock clock) {
        this.elections = elections;
        this.ballots = ballots;
        this.seating = seating;
        this.scrutinies = scrutinies;
        this.committees = committees;
        this.people = people;
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
            boolean isByBody,
            Map<Post, Integer> seats) {
        actor.must(KEEP_ELECTIONS);
        var election = Election.begun(actor.union(), title, region, years, isByElection, roll, isByBody, seats);
        refuseIf(isByBody && ofTheBody(actor, election).isEmpty(), NOBODY_SITS);
        elections.save(election);
        return election.id();
    }

    private List<MemberId> ofTheBody(Actor actor, Election election) {
        return committees.now(actor, election.body()).map(Now::members).orElse(List.of());
    }

    void recommend(Actor actor, ElectionId id, Post post, MemberId member, String by, Kinship kinship, Part part) {
        var election = kept(actor, id);
        elections.save(
                election.recommended(new Candidate(post, member, people.name(actor, member), by, kinship, part)));
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
            var scrutiny = scrutinies.of(actor, election);
            standing.forEach(one -> scrutiny.flags(one).stream()
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

    /**
     * Sets up the ballot; from now on the lists stay as they are.
     *
     * @param settles the item of an agenda that is this election; null if it stands on none
     * @param passing how many votes elect, where that was settled for this one; null for the usual rule
     */
    BallotId vote(
            Actor actor,
            ElectionId id,
            boolean isRemote,
            Instant opens,
            Instant closes,
            List<MemberId> tellers,
            @Nullable OnAgenda settles,
            @Nullable PassingRule passing) {
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
        var order = new Order(
                whole.title(),
                whole.region(),
                whole.roll(),
                isRemote,
                opens,
                closes,
                tellers,
                contests,
                settles,
                passing);
        var ballot =
                whole.isByBody() ? ballots.elect(actor, order, ofTheBody(actor, whole)) : ballots.elect(actor, order);
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
        seating.seat(actor, election, decided, today);
        elections.save(election.started(today));
    }

    /** Those elected to an office who do not hold it and have no day on which they begin. */
    @Transactional(readOnly = true)
    List<String> withoutOffice(Actor actor, Election election) {
        return election.started() == null
                ? List.of()
                : decided(actor, election)
                        .map(decided -> seating.withoutOffice(actor, election, decided))
                        .orElse(List.of());
    }

    private Election kept(Actor actor, ElectionId id) {
        actor.must(KEEP_ELECTIONS);
        return elections.get(actor.union(), id);
    }
}
