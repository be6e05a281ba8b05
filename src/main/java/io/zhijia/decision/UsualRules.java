package io.zhijia.decision;

import static io.zhijia.decision.Base.ALL_DELEGATES;
import static io.zhijia.decision.Base.CONSTITUENCY;
import static io.zhijia.decision.Base.ENTITLED;
import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Certainty.UNCONFIRMED;
import static io.zhijia.decision.Matter.CHAIR_DISMISSED;
import static io.zhijia.decision.Matter.COMMITTEE_ELECTED;
import static io.zhijia.decision.Matter.CONGRESS_PASSES;
import static io.zhijia.decision.Matter.CONGRESS_QUORUM;
import static io.zhijia.decision.Matter.DELEGATE_ELECTED;
import static io.zhijia.decision.Matter.DELEGATE_TURNOUT;
import static io.zhijia.decision.Matter.MEMBERS_PASS;
import static io.zhijia.decision.Matter.MEMBERS_QUORUM;
import static io.zhijia.decision.Matter.MEMBER_DISMISSED;
import static io.zhijia.decision.Region.NATIONAL;
import static io.zhijia.decision.Region.SHANGHAI;
import static io.zhijia.decision.Region.ZHEJIANG;
import static io.zhijia.decision.Share.HALF_OR_MORE;
import static io.zhijia.decision.Share.MORE_THAN_HALF;
import static io.zhijia.decision.Share.TWO_THIRDS;
import static io.zhijia.decision.Units.ALL;
import static io.zhijia.decision.Units.OTHERS;
import static io.zhijia.decision.Units.SCHOOLS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules as they are written, by region and kind of unit; where a region says nothing, the national ones hold. */
public final class UsualRules {

    private static final LocalDate SCHOOL_DECREE = LocalDate.of(2012, 1, 1);
    private static final LocalDate ENTERPRISES = LocalDate.of(2012, 2, 13);
    private static final LocalDate OF_SHANGHAI = LocalDate.of(2018, 1, 1);
    private static final LocalDate OF_ZHEJIANG = LocalDate.of(2011, 1, 1);
    private static final LocalDate ELECTIONS = LocalDate.of(2016, 10, 9);
    private static final LocalDate UNION_LAW = LocalDate.of(2022, 1, 1);

    private static final String SHANGHAI_28 = "上海市职工代表大会条例第二十八条";
    private static final String SHANGHAI_31 = "上海市职工代表大会条例第三十一条";
    private static final String SHANGHAI_15 = "上海市职工代表大会条例第十五条";
    private static final String ZHEJIANG_15 = "浙江省企业民主管理条例第十五条";
    private static final String DECREE_19 = "学校教职工代表大会规定第十九条";
    private static final String DECREE_21 = "学校教职工代表大会规定第二十一条";
    private static final String ENTERPRISE_RULE = "企业民主管理规定";
    private static final String AS_ELECTED = "比照工会法第十八条和选举的规定";
    private static final String ELECTION_RULES = "工会基层组织选举工作条例";

    public static final List<DecisionRule> ALL_OF_THEM = List.of(
            rule(SHANGHAI, ALL, CONGRESS_QUORUM, ALL_DELEGATES, TWO_THIRDS, READ, SHANGHAI_28, OF_SHANGHAI),
            secret(SHANGHAI, ALL, CONGRESS_PASSES, ALL_DELEGATES, HALF_OR_MORE, READ, SHANGHAI_31, OF_SHANGHAI),
            rule(SHANGHAI, ALL, DELEGATE_TURNOUT, CONSTITUENCY, TWO_THIRDS, READ, SHANGHAI_15, OF_SHANGHAI),
            secret(SHANGHAI, ALL, DELEGATE_ELECTED, CONSTITUENCY, HALF_OR_MORE, READ, SHANGHAI_15, OF_SHANGHAI),
            rule(ZHEJIANG, OTHERS, CONGRESS_QUORUM, ALL_DELEGATES, TWO_THIRDS, READ, ZHEJIANG_15, OF_ZHEJIANG),
            secret(ZHEJIANG, OTHERS, CONGRESS_PASSES, ALL_DELEGATES, MORE_THAN_HALF, READ, ZHEJIANG_15, OF_ZHEJIANG),
            rule(NATIONAL, SCHOOLS, CONGRESS_QUORUM, ALL_DELEGATES, TWO_THIRDS, UNCONFIRMED, DECREE_19, SCHOOL_DECREE),
            rule(
                    NATIONAL,
                    SCHOOLS,
                    CONGRESS_PASSES,
                    ALL_DELEGATES,
                    HALF_OR_MORE,
                    UNCONFIRMED,
                    DECREE_21,
                    SCHOOL_DECREE),
            rule(
                    NATIONAL,
                    OTHERS,
                    CONGRESS_QUORUM,
                    ALL_DELEGATES,
                    TWO_THIRDS,
                    UNCONFIRMED,
                    ENTERPRISE_RULE,
                    ENTERPRISES),
            secret(
                    NATIONAL,
                    OTHERS,
                    CONGRESS_PASSES,
                    ALL_DELEGATES,
                    MORE_THAN_HALF,
                    UNCONFIRMED,
                    ENTERPRISE_RULE,
                    ENTERPRISES),
            secret(NATIONAL, ALL, DELEGATE_ELECTED, CONSTITUENCY, MORE_THAN_HALF, SECOND_HAND, "各地实施办法", SCHOOL_DECREE),
            rule(NATIONAL, ALL, MEMBERS_QUORUM, ENTITLED, TWO_THIRDS, SECOND_HAND, ELECTION_RULES, ELECTIONS),
            rule(NATIONAL, ALL, MEMBERS_PASS, ENTITLED, MORE_THAN_HALF, SECOND_HAND, ELECTION_RULES, ELECTIONS),
            secret(NATIONAL, ALL, COMMITTEE_ELECTED, ENTITLED, MORE_THAN_HALF, SECOND_HAND, ELECTION_RULES, ELECTIONS),
            secret(NATIONAL, ALL, CHAIR_DISMISSED, ENTITLED, MORE_THAN_HALF, READ, "工会法第十八条", UNION_LAW),
            secret(NATIONAL, ALL, MEMBER_DISMISSED, ENTITLED, MORE_THAN_HALF, UNCONFIRMED, AS_ELECTED, ELECTIONS));

    /**
     * The rule for a matter: that of the region if it has one, else the national one. For a day before its source was in
     * force the earliest that is known, so that old sittings can be entered.
     *
     * @throws NoSuchElementException if nothing is written about it, as about the turnout outside Shanghai
     */
    public static DecisionRule of(Region region, Units units, Matter matter, LocalDate day) {
        return find(region, units, matter, day)
                .orElseThrow(() -> new NoSuchElementException("No rule for " + matter + " in " + region));
    }

    /** The rule for a matter as {@link #of} has it, if anything is written about it. */
    public static Optional<DecisionRule> find(Region region, Units units, Matter matter, LocalDate day) {
        return Stream.of(region, NATIONAL)
                .flatMap(where -> inForce(where, units, matter, day).stream())
                .findFirst();
    }

    private static Optional<DecisionRule> inForce(Region region, Units units, Matter matter, LocalDate day) {
        var known = ALL_OF_THEM.stream()
                .filter(rule -> rule.isFor(region, units, matter))
                .sorted(Comparator.comparing(DecisionRule::since))
                .toList();
        return known.stream()
                .filter(rule -> !rule.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().findFirst());
    }

    private static DecisionRule rule(
            Region region,
            Units units,
            Matter matter,
            Base base,
            Share share,
            Certainty certainty,
            String source,
            LocalDate since) {
        return new DecisionRule(region, units, matter, base, share, false, certainty, source, since);
    }

    private static DecisionRule secret(
            Region region,
            Units units,
            Matter matter,
            Base base,
            Share share,
            Certainty certainty,
            String source,
            LocalDate since) {
        return new DecisionRule(region, units, matter, base, share, true, certainty, source, since);
    }

    private UsualRules() {}
}
