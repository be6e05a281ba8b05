package io.zhijia.congress;

import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.Units;
import io.zhijia.membership.HeadCount;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the delegates with a vote are made up: counted whenever somebody looks, beside what the rules would have. */
record Composition(int delegates, int frontline, int leaders, int women, int young, int minority) {

    private static final int YOUNG = 35;

    /**
     * One rule beside what is.
     *
     * @param word message key: number {@code {0}} of {@code {1}}, bound {@code {2}}
     * @param bound as a number of delegates; of the young and of minorities there is none
     * @param isMet null where the rule names no number
     */
    record Check(
            String word,
            int got,
            int of,
            int bound,
            @Nullable Boolean isMet,
            Certainty certainty,
            String source) {

        /** Why a list that breaks it is not final, where the law itself says so. */
        CongressRefusal refusal() {
            return switch (word) {
                case "leaders" -> CongressRefusal.TOO_MANY_LEADERS;
                case "women" -> CongressRefusal.TOO_FEW_WOMEN;
                case "frontline" -> CongressRefusal.TOO_FEW_OF_THE_FRONT;
                default -> CongressRefusal.TOO_FEW_DELEGATES;
            };
        }
    }

    static Composition of(
            Collection<Delegate> delegates, Collection<PersonOnDay> register, Filed files, LocalDate day) {
        var voting = delegates.stream().filter(one -> one.votesOn(day)).toList();
        var people = register.stream().collect(Collectors.toMap(PersonOnDay::id, Function.identity()));
        return new Composition(
                voting.size(),
                (int) voting.stream().filter(Delegate::isFrontline).count(),
                (int) voting.stream().filter(Delegate::isLeader).count(),
                (int) voting.stream().filter(one -> isWoman(people, one)).count(),
                (int) voting.stream().filter(one -> isYoung(people, one, day)).count(),
                (int) voting.stream().filter(files::isOfMinority).count());
    }

    private static boolean isWoman(Map<?, PersonOnDay> people, Delegate one) {
        var person = people.get(one.member());
        return person != null && person.sex() == Sex.FEMALE;
    }

    private static boolean isYoung(Map<?, PersonOnDay> people, Delegate one, LocalDate day) {
        var person = people.get(one.member());
        return person != null && person.born() != null && person.age(day) < YOUNG;
    }

    /** Whether so many meet as all or by delegates (R2.06, R2.54, R4.22). */
    static Optional<Check> form(Term term, Units units) {
        var kind = term.kind();
        var word = kind.hasDelegates() ? "form.delegates" : "form.all";
        return kind.size(units, term.region())
                .map(size -> new Check(
                        word,
                        term.staff(),
                        term.staff(),
                        size.least(),
                        kind.hasDelegates() == (term.staff() >= size.least()),
                        size.certainty(),
                        size.source()));
    }

    /** What the rules have to say about these delegates; only numbers, nobody is stopped by them. */
    List<Check> checks(Term term, RuleSet rules, HeadCount staff) {
        var checks = new ArrayList<Check>();
        var quota = rules.quota(term);
        checks.add(check(
                "number",
                delegates,
                quota.least(),
                delegates >= quota.least(),
                new Standard(quota.least(), quota.certainty(), quota.source())));
        rules.find(CongressRule.FRONTLINE).ifPresent(share -> {
            var least = RuleSet.atLeast(delegates, share);
            checks.add(check("frontline", frontline, least, frontline >= least, share));
        });
        rules.find(CongressRule.LEADERS).ifPresent(share -> {
            var most = RuleSet.atMost(delegates, share);
            checks.add(check("leaders", leaders, most, leaders <= most, share));
        });
        checks.add(women(rules.get(CongressRule.WOMEN), staff));
        checks.add(withoutNumber("young", young));
        checks.add(withoutNumber("minority", minority));
        return List.copyOf(checks);
    }

    /** Their share among the delegates is not to be below their share of all, or so much of it as the rule says. */
    private Check women(Standard share, HeadCount staff) {
        var parts = 100L * Math.max(1, staff.members());
        var least = (int) Math.ceilDiv((long) delegates * staff.women() * share.value(), parts);
        return check("women", women, least, women >= least, share);
    }

    /** They are to have their share; which, no rule says. */
    private Check withoutNumber(String word, int got) {
        return new Check(word, got, delegates, 0, null, UNCONFIRMED, "congress.source.share");
    }

    private Check check(String word, int got, int bound, boolean met, Standard rule) {
        return new Check(word, got, delegates, bound, met, rule.certainty(), rule.source());
    }
}
