package io.zhijia.membership;

import static io.zhijia.membership.MembershipRefusal.ALREADY_RESERVED;
import static io.zhijia.membership.MembershipRefusal.ALREADY_RETIRED;
import static io.zhijia.membership.MembershipRefusal.BEFORE_JOINING;
import static io.zhijia.membership.MembershipRefusal.CANNOT_RETURN;
import static io.zhijia.membership.MembershipRefusal.NOT_A_MEMBER_NOW;
import static io.zhijia.refusal.Refusal.refuseIf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where a membership stood from which day on: worked out from all its facts, in whatever order they were recorded. */
record Standings(List<Period> periods) {

    enum Standing {
        /** 在会，有选举权、被选举权和表决权 */
        FULL,
        /** 退休，保留会籍 */
        RETIRED,
        /** 失业等，保留会籍 */
        RESERVED,
        /** 不再是会员 */
        ENDED
    }

    /**
     * From a day on, until the next one begins.
     *
     * @param how what brought it about
     */
    record Period(LocalDate since, Standing standing, FactKind how) {}

    /**
     * Reads the facts as a history.
     *
     * @throws io.zhijia.refusal.Refusal if one of them cannot have happened after those before it
     */
    static Standings of(List<MembershipFact> facts) {
        var periods = new ArrayList<Period>();
        facts.stream().sorted(Comparator.comparing(MembershipFact::on)).forEach(fact -> {
            refuseIf(periods.isEmpty() && !FactKind.BEGINNINGS.contains(fact.kind()), BEFORE_JOINING, begins(facts));
            periods.add(new Period(fact.on(), next(periods, fact.kind()), fact.kind()));
        });
        return new Standings(List.copyOf(periods));
    }

    private static Standing next(List<Period> before, FactKind kind) {
        var now = before.isEmpty() ? Standing.ENDED : before.getLast().standing();
        return switch (kind) {
            case JOINED, TRANSFERRED_IN -> begun(before);
            case RETIRED -> retired(now);
            case RESERVED -> reserved(now);
            case TRANSFERRED_OUT, LEFT, EXPELLED, DIED -> ended(now);
            case RETURNED -> returned(before);
        };
    }

    private static Standing begun(List<Period> before) {
        if (!before.isEmpty()) {
            throw new IllegalArgumentException("A membership begins only once");
        }
        return Standing.FULL;
    }

    private static Standing retired(Standing now) {
        refuseIf(now == Standing.ENDED, NOT_A_MEMBER_NOW);
        refuseIf(now == Standing.RETIRED, ALREADY_RETIRED);
        return Standing.RETIRED;
    }

    private static Standing reserved(Standing now) {
        refuseIf(now == Standing.ENDED, NOT_A_MEMBER_NOW);
        refuseIf(now != Standing.FULL, ALREADY_RESERVED);
        return Standing.RESERVED;
    }

    private static Standing ended(Standing now) {
        refuseIf(now == Standing.ENDED, NOT_A_MEMBER_NOW);
        return Standing.ENDED;
    }

    /** Back again, or never really gone; who has died does not return, a mistake is corrected by a new entry. */
    private static Standing returned(List<Period> before) {
        var last = before.getLast();
        refuseIf(last.how() == FactKind.DIED, CANNOT_RETURN);
        return switch (last.standing()) {
            case RESERVED -> Standing.FULL;
            case ENDED ->
                before.size() < 2
                        ? Standing.FULL
                        : before.get(before.size() - 2).standing();
            case FULL, RETIRED -> {
                refuseIf(true, CANNOT_RETURN);
                yield last.standing();
            }
        };
    }

    private static LocalDate begins(List<MembershipFact> facts) {
        return facts.stream()
                .filter(fact -> FactKind.BEGINNINGS.contains(fact.kind()))
                .map(MembershipFact::on)
                .findFirst()
                .orElseThrow();
    }

    Period now() {
        return periods.getLast();
    }

    Optional<LocalDate> retiredOn() {
        var member = periods.stream()
                .filter(period -> period.standing() != Standing.ENDED)
                .toList();
        return member.isEmpty() || member.getLast().standing() != Standing.RETIRED
                ? Optional.empty()
                : first(period -> period.standing() == Standing.RETIRED);
    }

    Optional<LocalDate> reservedOn() {
        return now().standing() == Standing.RESERVED ? Optional.of(now().since()) : Optional.empty();
    }

    private Optional<LocalDate> first(Predicate<Period> wanted) {
        return periods.stream().filter(wanted).map(Period::since).findFirst();
    }
}
