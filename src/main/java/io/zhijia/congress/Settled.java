package io.zhijia.congress;

import java.util.List;
import java.util.stream.Stream;

/** What a sitting has decided, in each of the ways there are: counted, by acclamation, by an election. */
record Settled(List<Vote> votes, List<Acclaimed> acclaimed, List<Elected> elected) {

    /** Whether that item needs no vote any more. */
    boolean has(int item) {
        return items().anyMatch(one -> one == item);
    }

    /** A sitting adopts its agenda before it decides anything else: with the first decision its order stands. */
    boolean adoptsTheAgenda() {
        return items().findAny().isPresent();
    }

    private Stream<Integer> items() {
        return Stream.of(
                        votes.stream().map(Vote::item),
                        acclaimed.stream().map(Acclaimed::item),
                        elected.stream().map(Elected::item))
                .flatMap(one -> one);
    }
}
