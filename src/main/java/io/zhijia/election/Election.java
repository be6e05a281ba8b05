package io.zhijia.election;

import static io.zhijia.election.ElectionRefusal.ADOPTED_ALREADY;
import static io.zhijia.election.ElectionRefusal.CANDIDATE_TELLS;
import static io.zhijia.election.ElectionRefusal.FIXED;
import static io.zhijia.election.ElectionRefusal.MEMBERS_BY_THE_MEETING;
import static io.zhijia.election.ElectionRefusal.NOBODY_STANDS;
import static io.zhijia.election.ElectionRefusal.NOT_ADOPTED;
import static io.zhijia.election.ElectionRefusal.NO_SEATS;
import static io.zhijia.election.ElectionRefusal.ONE_BODY_BY_ITSELF;
import static io.zhijia.election.ElectionRefusal.STANDS_ALREADY;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.BallotDesk.Decided;
import io.zhijia.ballot.BallotDesk.Won;
import io.zhijia.ballot.BallotId;
import io.zhijia.committee.CommitteeKind;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.roll.RollId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An election of one or several bodies by one ballot.
 *
 * @param years of the term
 * @param isByElection whether seats of the present term are filled (补选、增补)
 * @param roll who votes; null for the delegates of the congress, or the body itself
 * @param isByBody whether those who sit in the body choose out of their midst who leads it (R4.01)
 * @param posts with their seats, in the order of the paper
 * @param rounds how far each list has come
 * @param ballot once it is set up
 * @param started when those elected took their seats
 */
record Election(
        UnionId union,
        ElectionId id,
        String title,
        Region region,
        int years,
        boolean isByElection,
        @Nullable RollId roll,
        boolean isByBody,
        Map<Post, Integer> posts,
        Map<Post, Stage> rounds,
        List<Candidate> candidates,
        @Nullable BallotId ballot,
        @Nullable LocalDate started,
        int version) {

    static Election begun(
            UnionId union,
            String title,
            Region region,
            int years,
            boolean isByElection,
            @Nullable RollId roll,
            boolean isByBody,
            Map<Post, Integer> seats) {
        var posts = new EnumMap<Post, Integer>(Post.class);
        seats.forEach((post, number) -> {
            if (number > 0) {
                posts.put(post, number);
            }
        });
        refuseIf(posts.isEmpty(), NO_SEATS);
        refuseIf(isByBody && posts.keySet().stream().anyMatch(Post::isOfMembers), MEMBERS_BY_THE_MEETING);
        refuseIf(isByBody && posts.keySet().stream().map(Post::body).distinct().count() > 1, ONE_BODY_BY_ITSELF);
        var rounds = new EnumMap<Post, Stage>(Post.class);
        posts.keySet().forEach(post -> rounds.put(post, Stage.RECOMMENDED));
        return new Election(
                union,
                ElectionId.next(),
                title,
                region,
                years,
                isByElection,
                roll,
                isByBody,
                posts,
                rounds,
                List.of(),
                null,
                null,
                0);
    }

    Election recommended(Candidate candidate) {
        mustBeOpen(candidate.post());
        refuseIf(
                standing(candidate.post()).stream()
                        .anyMatch(other -> other.member().equals(candidate.member())),
                STANDS_ALREADY);
        return with(
                rounds, Stream.concat(candidates.stream(), Stream.of(candidate)).toList(), ballot, started);
    }

    Election withdrawn(Post post, MemberId member) {
        mustBeOpen(post);
        return with(
                rounds,
                candidates.stream()
                        .filter(one -> one.post() != post || !one.member().equals(member))
                        .toList(),
                ballot,
                started);
    }

    /** A list passes its next round. */
    Election advanced(Post post) {
        mustBeOpen(post);
        refuseIf(standing(post).isEmpty(), NOBODY_STANDS);
        var next = new EnumMap<>(rounds);
        next.put(post, stage(post).next());
        return with(next, candidates, ballot, started);
    }

    private void mustBeOpen(Post post) {
        refuseIf(ballot != null, FIXED);
        refuseIf(!posts.containsKey(post), NO_SEATS);
        refuseIf(stage(post) == Stage.ADOPTED, ADOPTED_ALREADY);
    }

    /** 监票人不得是候选人 (R4.16). */
    Election voted(BallotId id, List<MemberId> tellers) {
        mustBeReady(tellers);
        return with(rounds, candidates, id, started);
    }

    /** Whether a ballot may be held with these tellers. */
    void mustBeReady(List<MemberId> tellers) {
        refuseIf(ballot != null, FIXED);
        refuseIf(posts.keySet().stream().anyMatch(post -> stage(post) != Stage.ADOPTED), NOT_ADOPTED);
        candidates.stream()
                .filter(one -> tellers.contains(one.member()))
                .findFirst()
                .ifPresent(one -> refuseIf(true, CANDIDATE_TELLS, one.name()));
    }

    /** The ballot was declared void: it is held once more. */
    Election toBeRepeated() {
        return with(rounds, candidates, null, started);
    }

    Election started(LocalDate day) {
        return with(rounds, candidates, ballot, day);
    }

    private Election with(
            Map<Post, Stage> stages, List<Candidate> who, @Nullable BallotId held, @Nullable LocalDate since) {
        return new Election(
                union,
                id,
                title,
                region,
                years,
                isByElection,
                roll,
                isByBody,
                posts,
                stages,
                who,
                held,
                since,
                version);
    }

    Stage stage(Post post) {
        return rounds.getOrDefault(post, Stage.RECOMMENDED);
    }

    int seats(Post post) {
        return posts.getOrDefault(post, 0);
    }

    /** By strokes of the surname (姓氏笔画), as they stand on the paper. */
    List<Candidate> standing(Post post) {
        var all = new ArrayList<>(candidates);
        all.removeIf(one -> one.post() != post);
        all.sort(SurnameStrokes.byName(Candidate::name));
        return List.copyOf(all);
    }

    /** Who was elected to a post, in the order of the paper; whoever was written in takes a seat by hand. */
    List<Candidate> elected(Decided decided, Post post) {
        var standing = standing(post);
        return won(decided, post).elected().stream().map(standing::get).toList();
    }

    Won won(Decided decided, Post post) {
        return decided.won().get(List.copyOf(posts.keySet()).indexOf(post));
    }

    /** The one that chooses by itself. */
    CommitteeKind body() {
        return posts.keySet().iterator().next().body();
    }

    String path() {
        return "/elections/" + id;
    }
}
