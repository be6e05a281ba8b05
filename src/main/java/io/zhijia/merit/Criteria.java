package io.zhijia.merit;

import io.zhijia.merit.Candidate.Kind;
import io.zhijia.merit.Candidate.Nominee;
import io.zhijia.proposal.HandledCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may be chosen: proposals docketed, closed that year, solved or being solved, with most of those who rated satisfied;
 * departments that closed at least one case that year and were late with none.
 */
final class Criteria {

    private static final Set<String> SOLVED = Set.of("A", "B");

    /** Proposals first, by number, then departments, the busiest first. */
    static List<Candidate> candidates(List<HandledCase> cases, int year) {
        return Stream.concat(proposals(cases, year), departments(cases, year)).toList();
    }

    private static Stream<Candidate> proposals(List<HandledCase> cases, int year) {
        return cases.stream()
                .filter(one -> isClosedIn(one, year) && SOLVED.contains(one.outcome()))
                .filter(one -> one.satisfied() * 2 > one.rated())
                .sorted(Comparator.comparing(HandledCase::number))
                .map(one -> new Candidate(
                        new Nominee(Kind.PROPOSAL, one.proposal().value()),
                        one.number(),
                        one.title(),
                        one.outcome(),
                        1,
                        one.rated(),
                        one.satisfied(),
                        false));
    }

    private static Stream<Candidate> departments(List<HandledCase> cases, int year) {
        return cases.stream()
                .filter(one -> one.closedOn() == null || isClosedIn(one, year))
                .collect(Collectors.groupingBy(HandledCase::department))
                .values()
                .stream()
                .filter(own -> own.stream().noneMatch(HandledCase::isLate))
                .map(own -> own.stream().filter(one -> isClosedIn(one, year)).toList())
                .filter(closed -> !closed.isEmpty())
                .map(Criteria::department)
                .sorted(Comparator.comparingInt(Candidate::cases).reversed().thenComparing(Candidate::title));
    }

    private static Candidate department(List<HandledCase> closed) {
        var last = closed.getLast();
        return new Candidate(
                new Nominee(Kind.DEPARTMENT, last.department().value()),
                "",
                last.departmentName(),
                "",
                closed.size(),
                closed.stream().mapToInt(HandledCase::rated).sum(),
                closed.stream().mapToInt(HandledCase::satisfied).sum(),
                false);
    }

    private static boolean isClosedIn(HandledCase one, int year) {
        LocalDate closed = one.closedOn();
        return closed != null && closed.getYear() == year;
    }

    private Criteria() {}
}
