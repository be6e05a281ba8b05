package io.zhijia.proposal;

import io.zhijia.proposal.Phase.Pace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of the proposals of a call or a year, counted every way the report to the congress tells it (PRO-08).
 *
 * @param paces how many working days each part of the way took
 * @param earlier this one and those of the same kind before it, the latest first
 */
record Reckoning(
        Span span, List<CaseAtHand> all, Participation participation, Map<Phase, Pace> paces, List<Compared> earlier) {

    /** One line of the comparison. */
    record Compared(Span span, List<CaseAtHand> all, OwnRatings ratings, Optional<Pace> untilAnswer) {

        static Compared of(Span span, List<CaseAtHand> all, WorkingDays work) {
            return new Compared(
                    span,
                    all,
                    OwnRatings.of(all, Rating::result),
                    Optional.ofNullable(Phase.paces(all, work).get(Phase.UNTIL_ANSWER)));
        }
    }

    OwnRatings results() {
        return OwnRatings.of(all, Rating::result);
    }

    OwnRatings attitudes() {
        return OwnRatings.of(all, Rating::attitude);
    }

    Map<String, List<CaseAtHand>> departments() {
        return Figure.byDepartment(all);
    }

    /** 类别; empty for those of none. */
    Map<String, List<CaseAtHand>> categories() {
        return by(one -> one.proposal().wording().text().subject());
    }

    /** 代表团; empty for those of none. */
    Map<String, List<CaseAtHand>> delegations() {
        return by(one -> one.proposal().origin().delegationName());
    }

    /** How often somebody talked with the proposers. */
    int talks() {
        return all.stream().mapToInt(one -> one.file().talks().size()).sum();
    }

    /** How far what was promised for a day is carried out, in per cent on average; empty where nothing was. */
    OptionalInt progress() {
        var promised = Figure.PROMISED.of(all).stream()
                .mapToInt(one -> one.file().isCarriedOut() ? 100 : one.file().percent())
                .average();
        return promised.isPresent() ? OptionalInt.of((int) Math.round(promised.getAsDouble())) : OptionalInt.empty();
    }

    /** What goes over to the next year, the longest waiting first. */
    List<CaseAtHand> open() {
        return all.stream()
                .filter(Reckoning::isOpen)
                .sorted(Comparator.comparing(one -> one.proposal().since()))
                .toList();
    }

    private static boolean isOpen(CaseAtHand one) {
        return !Figure.OPEN.of(List.of(one)).isEmpty()
                || (one.proposal().stage() == Stage.FOLLOW_UP && one.file().percent() < 100);
    }

    private Map<String, List<CaseAtHand>> by(Function<CaseAtHand, String> what) {
        return Figure.RECEIVED.of(all).stream().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
    }
}
