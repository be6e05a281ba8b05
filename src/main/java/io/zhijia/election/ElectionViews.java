package io.zhijia.election;

import io.zhijia.ballot.BallotDesk.Decided;
import io.zhijia.election.Scrutiny.Hint;
import io.zhijia.election.Scrutiny.Shares;
import io.zhijia.identity.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An election as people see it. */
@Service
@Transactional(readOnly = true)
class ElectionViews {

    private final ElectionService service;
    private final Scrutinies scrutinies;

    ElectionViews(ElectionService service, Scrutinies scrutinies) {
        this.service = service;
        this.scrutinies = scrutinies;
    }

    /**
     * Who stands for one post.
     *
     * @param least the fewest who may stand
     * @param written who was elected without standing
     * @param free seats that nobody got
     * @param hints what the rules would have of the list, as long as it can be changed
     */
    record PostList(
            Post post,
            int seats,
            int least,
            Stage stage,
            List<Line> lines,
            List<String> written,
            int free,
            Shares shares,
            List<Hint> hints) {}

    /**
     * Somebody on a list.
     *
     * @param votes 0 as long as nothing is announced
     */
    record Line(Candidate candidate, Set<Flag> flags, boolean isElected, int votes) {}

    /**
     * One election.
     *
     * @param withoutOffice names of those elected to an office who have not begun it
     */
    record View(Election election, List<PostList> lists, boolean isDecided, List<String> withoutOffice) {

        boolean isAdopted() {
            return lists.stream().allMatch(list -> list.stage() == Stage.ADOPTED);
        }
    }

    View one(Actor actor, ElectionId id) {
        var election = service.get(actor, id);
        var decided = service.decided(actor, election);
        var scrutiny = scrutinies.of(actor, election);
        var lists = election.posts().keySet().stream()
                .map(post -> list(scrutiny, election, post, decided))
                .toList();
        return new View(election, lists, decided.isPresent(), service.withoutOffice(actor, election));
    }

    private PostList list(Scrutiny scrutiny, Election election, Post post, Optional<Decided> decided) {
        var won = decided.map(result -> election.won(result, post));
        var standing = election.standing(post);
        return new PostList(
                post,
                election.seats(post),
                post.contest(election.seats(post), List.of()).leastCandidates(),
                election.stage(post),
                IntStream.range(0, standing.size())
                        .mapToObj(i -> new Line(
                                standing.get(i),
                                scrutiny.flags(standing.get(i)),
                                won.filter(result -> result.elected().contains(i))
                                        .isPresent(),
                                won.map(result -> result.votes().get(i)).orElse(0)))
                        .toList(),
                won.map(result -> result.written()).orElse(List.of()),
                won.map(result -> result.free()).orElse(0),
                scrutiny.shares(post),
                election.ballot() == null ? scrutiny.hints(post) : List.of());
    }
}
