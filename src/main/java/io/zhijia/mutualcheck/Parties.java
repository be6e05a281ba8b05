package io.zhijia.mutualcheck;

import static io.zhijia.mutualcheck.MutualCheckPermission.TAKE_PART;

import io.zhijia.identity.Actor;
import io.zhijia.orgtree.Relatives;
import io.zhijia.tenancy.UnionId;
import io.zhijia.union.UnionDirectory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The unions that have to do with each other in a check, each asked within itself, so that no step ever mixes two. */
@Component
class Parties {

    private final Relatives relatives;
    private final UnionDirectory unions;
    private final PairService pairs;
    private final NewsService news;

    Parties(Relatives relatives, UnionDirectory unions, PairService pairs, NewsService news) {
        this.relatives = relatives;
        this.unions = unions;
        this.pairs = pairs;
        this.news = news;
    }

    /** A pair where it is kept: at our own union, or at one directly above ours. */
    record Seen(Actor actor, Visitor visitor, Pair pair) {

        boolean isChecker() {
            return pair.checker().union().equals(actor.union());
        }

        boolean isChecked() {
            return pair.checked().union().equals(actor.union());
        }

        /** At the union that is checked. */
        Visitor atTheChecked() {
            return Visitor.at(pair.checked().union(), actor);
        }

        String path() {
            return "/mutual-checks/" + pair.id();
        }

        String query() {
            return "?at=" + visitor.union();
        }

        String place() {
            return path() + query();
        }
    }

    Seen seen(Actor actor, PairId id, UUID at) {
        var visitor = visitor(actor, new UnionId(at));
        return new Seen(actor, visitor, pairs.get(visitor, id));
    }

    private Visitor visitor(Actor actor, UnionId at) {
        actor.must(TAKE_PART);
        if (!at.equals(actor.union()) && !relatives.above(actor).contains(at)) {
            throw new NoSuchElementException("Union " + at + " is not above " + actor.union());
        }
        return Visitor.at(at, actor);
    }

    /** Ours, of all unions above that arranged a check; each with where it is kept. */
    List<Pair> pairs(Actor actor) {
        actor.must(TAKE_PART);
        return Stream.concat(Stream.of(actor.union()), relatives.above(actor).stream())
                .flatMap(at -> pairs.of(Visitor.at(at, actor)).stream())
                .toList();
    }

    /** Those directly below ours, by name. */
    Map<UnionId, String> below(Actor actor) {
        var named = new LinkedHashMap<UnionId, String>();
        relatives.below(actor).stream()
                .map(union -> new Party(union, unions.name(() -> union)))
                .sorted(Comparator.comparing(Party::name))
                .forEach(party -> named.put(party.union(), party.name()));
        return named;
    }

    /** One of the two is told what the other did. */
    void tell(Party whom, Pair pair, String word, Party did) {
        tell(whom.union(), pair, word, did);
    }

    /** The one that is checked is told what its checker did, and so is the union above. */
    void tellOfTheChecker(Pair pair, String word) {
        tell(pair.checked(), pair, word, pair.checker());
        tell(pair.union(), pair, word, pair.checker());
    }

    private void tell(UnionId union, Pair pair, String word, Party did) {
        news.tell(() -> union, pair, pair.union(), word, did.name());
    }
}
