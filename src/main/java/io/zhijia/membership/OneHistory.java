package io.zhijia.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What happened to one person whom the register had twice.
 *
 * @param facts of the one history; those of the gone entry among them move to the kept one
 * @param dropped of the kept entry, which no longer count
 */
record OneHistory(List<MembershipFact> facts, List<MembershipFact> dropped) {

    static OneHistory of(HistoryChoice choice, List<MembershipFact> kept, List<MembershipFact> gone) {
        return switch (choice) {
            case KEPT -> new OneHistory(kept, List.of());
            case GONE -> new OneHistory(gone, kept);
            case BOTH -> joined(kept, gone);
        };
    }

    /** The earlier beginning counts; whatever both entries tell is told once. */
    private static OneHistory joined(List<MembershipFact> kept, List<MembershipFact> gone) {
        var begins = Stream.concat(kept.stream(), gone.stream())
                .filter(OneHistory::isBeginning)
                .min(Comparator.comparing(MembershipFact::on))
                .orElseThrow();
        var dropped = kept.stream()
                .filter(fact -> isBeginning(fact) && !fact.equals(begins))
                .toList();
        var stays = kept.stream().filter(fact -> !dropped.contains(fact)).toList();
        var comes = gone.stream()
                .filter(fact -> isBeginning(fact)
                        ? fact.equals(begins)
                        : stays.stream().noneMatch(other -> isSame(other, fact)))
                .toList();
        return new OneHistory(
                Stream.concat(stays.stream(), comes.stream())
                        .sorted(Comparator.comparing(MembershipFact::on))
                        .toList(),
                dropped);
    }

    private static boolean isBeginning(MembershipFact fact) {
        return FactKind.BEGINNINGS.contains(fact.kind());
    }

    private static boolean isSame(MembershipFact one, MembershipFact other) {
        return one.kind() == other.kind() && one.on().equals(other.on());
    }

    boolean isPossible() {
        return Histories.mistake(facts).isEmpty();
    }

    /** Those of the gone entry that count from now on. */
    List<MembershipFact> comingFrom(List<MembershipFact> gone) {
        return gone.stream().filter(Set.copyOf(facts)::contains).toList();
    }
}
