package io.zhijia.congress;

import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.membership.HeadCount;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the delegates with a vote are made up: counted whenever somebody looks, beside what the rules would have. */
record Composition(int delegates, int frontline, int leaders, int women, int young) {

    private static final int YOUNG = 35;

    /**
     * One rule beside what is.
     *
     * @param word message key: number {@code {0}} of {@code {1}}, bound {@code {2}}
     * @param bound as a number of delegates; of the young there is none
     * @param isMet null where the rule names no number
     */
    record Check(
            String word,
            int got,
            int of,
            int bound,
            @Nullable Boolean isMet,
            Certainty certainty,
            String source) {}

    static Composition of(Collection<Delegate> delegates, Collection<PersonOnDay> register, LocalDate day) {
        var voting = delegates.stream().filter(one -> one.votesOn(day)).toList();
        var people = register.stream().collect(Collectors.toMap(PersonOnDay::id, Function.identity()));
        return new Composition(
                voting.size(),
                (int) voting.stream().filter(Delegate::isFrontline).count(),
                (int) voting.stream().filter(Delegate::isLeader).count(),
                (int) voting.stream().filter(one -> isWoman(people, one)).count(),
                (int) voting.stream().filter(one -> isYoung(people, one, day)).count());
    }

    private static boolean isWoman(Map<?, PersonOnDay> people, Delegate one) {
        var person = people.get(one.member());
        return person != null && person.sex() == Sex.FEMALE;
    }

    private static boolean isYoung(Map<?, PersonOnDay> people, Delegate one, LocalDate day) {
        var person = people.get(one.member());
        return person != null && person.born() != null && person.age(day) < YOUNG;
    }

    /** What the rules of the region have to say about these delegates; only numbers, nobody is stopped by them. */
    List<Check> checks(Term term, Units units, HeadCount staff) {
        var checks = new ArrayList<Check>();
        var quota = Quota.of(term, units);
        checks.add(new Check(
                "number",
                delegates,
                delegates,
                quota.least(),
                delegates >= quota.least(),
                quota.certainty(),
                quota.source()));
        if (units == Units.SCHOOLS && term.kind().isOfStaff()) {
            var least = (delegates * 60 + 99) / 100;
            checks.add(new Check(
                    "frontline",
                    frontline,
                    delegates,
                    least,
                    frontline >= least,
                    SECOND_HAND,
                    "congress.source.decree"));
        }
        if (term.kind().isOfStaff()) {
            checks.add(leaders(term.region(), units));
        }
        checks.add(women(term.region(), units, staff));
        checks.add(new Check("young", young, delegates, 0, null, UNCONFIRMED, "congress.source.share"));
        return List.copyOf(checks);
    }

    private Check leaders(Region region, Units units) {
        var most = delegates * 20 / 100;
        var met = leaders <= most;
        if (region == Region.SHANGHAI) {
            return new Check("leaders", leaders, delegates, most, met, READ, "congress.source.shanghai16");
        }
        if (region == Region.ZHEJIANG && units == Units.OTHERS) {
            return new Check("leaders", leaders, delegates, most, met, READ, "congress.source.zhejiang11");
        }
        var known = units == Units.SCHOOLS ? SECOND_HAND : UNCONFIRMED;
        var source = units == Units.SCHOOLS ? "congress.source.local" : "congress.source.enterprise";
        return new Check("leaders", leaders, delegates, most, met, known, source);
    }

    /** Their share among the delegates is not to be below their share of all. */
    private Check women(Region region, Units units, HeadCount staff) {
        var all = Math.max(1, staff.members());
        var least = (delegates * staff.women() + all - 1) / all;
        var read = region == Region.ZHEJIANG && units == Units.OTHERS;
        return new Check(
                "women",
                women,
                delegates,
                least,
                women >= least,
                read ? READ : UNCONFIRMED,
                read ? "congress.source.zhejiang10" : "congress.source.share");
    }
}
