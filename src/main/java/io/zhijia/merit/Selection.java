package io.zhijia.merit;

import static io.zhijia.merit.MeritRefusal.CLOSED_ALREADY;
import static io.zhijia.merit.MeritRefusal.NOBODY_QUALIFIES;
import static io.zhijia.merit.MeritRefusal.NOBODY_VOTED;
import static io.zhijia.merit.MeritRefusal.NOTHING_CHOSEN;
import static io.zhijia.merit.MeritRefusal.NOTHING_TO_CHOOSE;
import static io.zhijia.merit.MeritRefusal.OUTVOTED;
import static io.zhijia.merit.MeritRefusal.TOO_MANY;
import static io.zhijia.merit.MeritRefusal.UNTIL_IS_PAST;
import static io.zhijia.merit.MeritRefusal.WITHOUT_A_VOTE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.merit.Candidate.Kind;
import io.zhijia.merit.Candidate.Nominee;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One year's selection (评选).
 *
 * @param mostProposals how many proposals may be chosen at most
 * @param mostDepartments how many departments
 * @param voteUntil by when the members are asked to vote
 * @param closedOn null while they vote
 */
record Selection(
        UnionId union,
        SelectionId id,
        int year,
        int mostProposals,
        int mostDepartments,
        LocalDate voteUntil,
        @Nullable LocalDate closedOn,
        List<Candidate> candidates,
        int version) {

    Selection {
        candidates = List.copyOf(candidates);
    }

    static Selection begun(
            UnionId union,
            int year,
            int mostProposals,
            int mostDepartments,
            LocalDate voteUntil,
            List<Candidate> candidates,
            LocalDate today) {
        refuseIf(mostProposals + mostDepartments == 0, NOTHING_TO_CHOOSE);
        refuseIf(voteUntil.isBefore(today), UNTIL_IS_PAST);
        var wanted = candidates.stream()
                .filter(one -> (one.kind() == Kind.PROPOSAL ? mostProposals : mostDepartments) > 0)
                .toList();
        refuseIf(wanted.isEmpty(), NOBODY_QUALIFIES, String.valueOf(year));
        return new Selection(
                union, SelectionId.next(), year, mostProposals, mostDepartments, voteUntil, null, wanted, 0);
    }

    String path() {
        return "/merit/" + id;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    List<Candidate> of(Kind kind) {
        return candidates.stream().filter(one -> one.kind() == kind).toList();
    }

    List<Candidate> chosen() {
        return candidates.stream().filter(Candidate::isChosen).toList();
    }

    int most(Kind kind) {
        return kind == Kind.PROPOSAL ? mostProposals : mostDepartments;
    }

    /**
     * Those a form names.
     *
     * @throws NoSuchElementException if one of them is no candidate
     */
    List<Candidate> named(Collection<String> keys) {
        var known =
                candidates.stream().collect(Collectors.toMap(one -> one.key().toString(), one -> one));
        return keys.stream()
                .distinct()
                .map(key -> {
                    var one = known.get(key);
                    if (one == null) {
                        throw new NoSuchElementException("No candidate " + key);
                    }
                    return one;
                })
                .toList();
    }

    /** What a vote or a decision may name. */
    void refuseUnlessWithinLimits(List<Candidate> named) {
        refuseIf(!isOpen(), CLOSED_ALREADY);
        refuseIf(named.isEmpty(), NOTHING_CHOSEN);
        for (var kind : Kind.values()) {
            var count = named.stream().filter(one -> one.kind() == kind).count();
            refuseIf(count > most(kind), TOO_MANY, kind == Kind.PROPOSAL ? 0 : 1, most(kind), count);
        }
    }

    /** Decided as the votes went: nobody is chosen before somebody with more votes; between equals the committee decides. */
    Selection closed(List<Candidate> named, Map<Nominee, Integer> votes, LocalDate today) {
        refuseUnlessWithinLimits(named);
        refuseIf(votes.isEmpty(), NOBODY_VOTED);
        var keys = named.stream().map(Candidate::key).collect(Collectors.toSet());
        named.forEach(one -> refuseIfOutvoted(one, keys, votes));
        return new Selection(
                union,
                id,
                year,
                mostProposals,
                mostDepartments,
                voteUntil,
                today,
                candidates.stream()
                        .map(one -> one.chosen(keys.contains(one.key())))
                        .toList(),
                version);
    }

    private void refuseIfOutvoted(Candidate one, Set<Nominee> chosen, Map<Nominee, Integer> votes) {
        var own = votes.getOrDefault(one.key(), 0);
        refuseIf(own == 0, WITHOUT_A_VOTE, one.title());
        candidates.stream()
                .filter(other -> other.kind() == one.kind() && !chosen.contains(other.key()))
                .max(Comparator.comparingInt(other -> votes.getOrDefault(other.key(), 0)))
                .ifPresent(best -> {
                    var more = votes.getOrDefault(best.key(), 0);
                    refuseIf(more > own, OUTVOTED, one.title(), own, best.title(), more);
                });
    }
}
