package io.zhijia.regrouping;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.regrouping.RegroupingRefusal.NOT_A_DRAFT;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A regrouping with everybody in it.
 *
 * @param begins from that day on people belong to their new groups
 */
record Regrouping(
        UnionId union,
        RegroupingId id,
        LocalDate begins,
        Limits limits,
        State state,
        List<Part> parts,
        List<Placed> members) {

    /** Where it stands. */
    enum State {
        DRAFT,
        CONFIRMED,
        DISCARDED;

        /** Message key of its name. */
        String word() {
            return "regrouping.state." + name();
        }
    }

    /** What has to be settled before it can be confirmed. */
    record Problem(String word, List<Object> facts) {
        static Problem of(String word, Object... facts) {
            return new Problem("regrouping.problem." + word, List.of(facts));
        }
    }

    Regrouping mustBeDraft() {
        refuseIf(state != State.DRAFT, NOT_A_DRAFT);
        return this;
    }

    List<Placed> in(Part part) {
        return members.stream().filter(one -> part.id().equals(one.part())).toList();
    }

    List<Placed> nowhere() {
        return members.stream().filter(one -> one.part() == null).toList();
    }

    int moved() {
        return (int) members.stream().filter(Placed::isMoved).count();
    }

    /** @param present everybody who is a member today */
    List<Problem> problems(Set<MemberId> present) {
        var problems = new ArrayList<Problem>();
        var strangers = differing(present);
        if (strangers > 0) {
            problems.add(Problem.of("stale", strangers));
        }
        if (!nowhere().isEmpty()) {
            problems.add(Problem.of("nowhere", nowhere().size()));
        }
        Map<PartId, List<Placed>> filled = members.stream()
                .filter(one -> one.part() != null)
                .collect(groupingBy(one -> Objects.requireNonNull(one.part())));
        parts.forEach(part -> problems.addAll(problems(part, filled.getOrDefault(part.id(), List.of()))));
        return List.copyOf(problems);
    }

    /** Who came or went since it was drafted. */
    private int differing(Set<MemberId> present) {
        var known = members.stream().map(Placed::member).toList();
        var gone = known.stream().filter(member -> !present.contains(member)).count();
        return (int) (gone + present.size() - (known.size() - gone));
    }

    private List<Problem> problems(Part part, List<Placed> people) {
        var problems = new ArrayList<Problem>();
        if (people.isEmpty()) {
            return problems;
        }
        if (people.size() < limits.least()) {
            problems.add(Problem.of("small", part.name(), people.size(), limits.least()));
        }
        if (people.size() > limits.most()) {
            problems.add(Problem.of("large", part.name(), people.size(), limits.most()));
        }
        var leader = part.leader();
        if (leader == null) {
            problems.add(Problem.of("noLeader", part.name()));
        } else if (people.stream().noneMatch(one -> one.member().equals(leader))) {
            problems.add(Problem.of("leaderElsewhere", part.name()));
        }
        return problems;
    }
}
