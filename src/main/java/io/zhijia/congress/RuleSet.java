package io.zhijia.congress;

import static io.zhijia.congress.CongressRule.AGENDA;
import static io.zhijia.congress.CongressRule.DELEGATES;
import static io.zhijia.congress.CongressRule.EXAMINE_DECIDED;
import static io.zhijia.congress.CongressRule.EXAMINE_PASSED;
import static io.zhijia.congress.CongressRule.FRONTLINE;
import static io.zhijia.congress.CongressRule.HAND_IN;
import static io.zhijia.congress.CongressRule.ISSUE;
import static io.zhijia.congress.CongressRule.LEADERS;
import static io.zhijia.congress.CongressRule.PAPERS;
import static io.zhijia.congress.CongressRule.PASSING;
import static io.zhijia.congress.CongressRule.PROPOSALS;
import static io.zhijia.congress.CongressRule.QUORUM;
import static io.zhijia.congress.CongressRule.SESSIONS;
import static io.zhijia.congress.CongressRule.SHORT_TITLES;
import static io.zhijia.congress.CongressRule.STUDY;
import static io.zhijia.congress.CongressRule.WOMEN;
import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Region;
import io.zhijia.decision.Units;
import io.zhijia.decision.UsualRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules an assembly of the staff goes by: what is usual for its region and kind of unit, and above that what the
 * union settled for itself.
 *
 * @param usual those that apply there; no share of the front line outside schools
 */
record RuleSet(Map<CongressRule, Standard> usual, Map<CongressRule, OwnRule> own) {

    private static final int WHOLE = 100;

    RuleSet {
        usual = Map.copyOf(usual);
        own = Map.copyOf(own);
    }

    /** With nothing of its own. */
    static RuleSet usual(Term term, Units units, LocalDate day) {
        return new RuleSet(standards(term, units, day), Map.of());
    }

    /** With the latest of each; of an assembly of members only what is usual. */
    RuleSet with(Collection<OwnRule> settled) {
        var own = new EnumMap<CongressRule, OwnRule>(CongressRule.class);
        settled.stream()
                .filter(one -> usual.containsKey(one.rule()))
                .forEach(one ->
                        own.merge(one.rule(), one, (before, next) -> next.number() > before.number() ? next : before));
        own.values().removeIf(one -> one.value() == null);
        return new RuleSet(usual, own);
    }

    /** What holds; empty where there is no such rule. */
    Optional<Standard> find(CongressRule rule) {
        var there = usual.get(rule);
        if (there == null) {
            return Optional.empty();
        }
        var settled = own.get(rule);
        return Optional.of(
                settled == null || settled.value() == null
                        ? there
                        : new Standard(settled.value(), there.certainty(), settled.reason()));
    }

    Standard get(CongressRule rule) {
        return find(rule).orElseThrow();
    }

    /** The same rule with the union's own share, where it has one. */
    DecisionRule applied(CongressRule rule, DecisionRule to) {
        var settled = own.get(rule);
        if (settled == null || settled.value() == null) {
            return to;
        }
        return new DecisionRule(
                to.region(),
                to.units(),
                to.matter(),
                to.base(),
                CongressRule.share(settled.value()),
                to.isSecret(),
                to.certainty(),
                settled.reason(),
                to.since());
    }

    /** Why what is handled so is not examined before the vote (预审); empty where it is. */
    Optional<String> unexamined(Handling handling) {
        return switch (handling) {
            case PASS -> off(EXAMINE_PASSED);
            case DECIDE -> off(EXAMINE_DECIDED);
            default -> Optional.empty();
        };
    }

    /** 六届四次 and not 第六届第四次. */
    boolean hasShortTitles() {
        return find(SHORT_TITLES).filter(standard -> standard.value() == 1).isPresent();
    }

    private Optional<String> off(CongressRule rule) {
        return find(rule).filter(standard -> standard.value() == 0).map(Standard::source);
    }

    /** Never more delegates than there are to be represented. */
    Quota quota(Term term) {
        var standard = get(DELEGATES);
        return new Quota(Math.min(term.staff(), standard.value()), standard.certainty(), standard.source());
    }

    /** So many of all, rounded up. */
    static int atLeast(int all, Standard share) {
        return (all * share.value() + WHOLE - 1) / WHOLE;
    }

    /** So many of all, rounded down. */
    static int atMost(int all, Standard share) {
        return all * share.value() / WHOLE;
    }

    private static Map<CongressRule, Standard> standards(Term term, Units units, LocalDate day) {
        var all = new EnumMap<CongressRule, Standard>(CongressRule.class);
        var quota = Quota.of(term, units);
        all.put(DELEGATES, new Standard(quota.least(), quota.certainty(), quota.source()));
        all.put(WOMEN, women(term.region(), units));
        all.put(QUORUM, share(term, units, term.kind().quorum(), day));
        all.put(PASSING, share(term, units, term.kind().passing(), day));
        all.put(PAPERS, papers(term.region()));
        all.put(PROPOSALS, new Standard(15, SECOND_HAND, "congress.source.local"));
        all.put(AGENDA, new Standard(30, SECOND_HAND, "congress.source.local"));
        all.put(ISSUE, new Standard(30, UNCONFIRMED, "congress.source.usual"));
        all.put(HAND_IN, new Standard(22, UNCONFIRMED, "congress.source.usual"));
        all.put(SESSIONS, sessions(term.region(), units));
        all.put(EXAMINE_PASSED, new Standard(1, UNCONFIRMED, "congress.source.usual"));
        all.put(EXAMINE_DECIDED, new Standard(1, UNCONFIRMED, "congress.source.usual"));
        all.put(STUDY, new Standard(1, UNCONFIRMED, "congress.source.usual"));
        all.put(SHORT_TITLES, new Standard(0, UNCONFIRMED, "congress.source.usual"));
        if (term.kind().isOfStaff()) {
            all.put(LEADERS, leaders(term.region(), units));
            if (units == Units.SCHOOLS) {
                all.put(FRONTLINE, new Standard(60, SECOND_HAND, "congress.source.decree"));
            }
        }
        return all;
    }

    private static Standard share(Term term, Units units, Matter matter, LocalDate day) {
        var rule = UsualRules.of(term.region(), units, matter, day);
        return new Standard(CongressRule.of(rule.share()), rule.certainty(), rule.source());
    }

    private static Standard leaders(Region region, Units units) {
        if (region == Region.SHANGHAI) {
            return new Standard(20, READ, "congress.source.shanghai16");
        }
        if (region == Region.ZHEJIANG && units == Units.OTHERS) {
            return new Standard(20, READ, "congress.source.zhejiang11");
        }
        return units == Units.SCHOOLS
                ? new Standard(20, SECOND_HAND, "congress.source.local")
                : new Standard(20, UNCONFIRMED, "congress.source.enterprise");
    }

    private static Standard women(Region region, Units units) {
        return region == Region.ZHEJIANG && units == Units.OTHERS
                ? new Standard(100, READ, "congress.source.zhejiang10")
                : new Standard(100, UNCONFIRMED, "congress.source.share");
    }

    private static Standard papers(Region region) {
        return region == Region.SHANGHAI
                ? new Standard(7, READ, "congress.source.shanghai30")
                : new Standard(7, UNCONFIRMED, "congress.source.enterprise");
    }

    private static Standard sessions(Region region, Units units) {
        Certainty known = region == Region.ZHEJIANG && units == Units.OTHERS ? READ : UNCONFIRMED;
        var written = known == READ
                ? "congress.source.zhejiang15"
                : units == Units.SCHOOLS ? "congress.source.decree" : "congress.source.enterprise";
        return new Standard(1, known, written);
    }
}
