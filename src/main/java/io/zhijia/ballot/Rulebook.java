package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.MILDER_THAN_THE_RULE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.congress.OwnShares;
import io.zhijia.congress.SittingDirectory;
import io.zhijia.congress.SittingDirectory.Matters;
import io.zhijia.decision.Certainty;
import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Units;
import io.zhijia.decision.UsualRules;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * By which rules a vote may begin and pass: those of its region and kind of unit on the day it opens, and for delegates
 * what the union settled for its congress; a sitting goes by what was in force when it was called.
 */
@Component
class Rulebook {

    private final UnionDirectory union;
    private final OwnShares own;
    private final SittingDirectory sittings;
    private final Clock clock;

    Rulebook(UnionDirectory union, OwnShares own, SittingDirectory sittings, Clock clock) {
        this.union = union;
        this.own = own;
        this.sittings = sittings;
        this.clock = clock;
    }

    DecisionRule quorum(Actor actor, Ballot ballot) {
        return rule(actor, ballot, Matters::quorum, UnaryOperator.identity());
    }

    /** What was settled for this vote alone, else the usual one. */
    DecisionRule passing(Actor actor, Ballot ballot) {
        var settled = ballot.asked().passing();
        return settled == null ? usualPassing(actor, ballot) : passing(actor, ballot, settled::on);
    }

    private DecisionRule usualPassing(Actor actor, Ballot ballot) {
        return passing(actor, ballot, UnaryOperator.identity());
    }

    private DecisionRule passing(Actor actor, Ballot ballot, UnaryOperator<DecisionRule> settled) {
        var matter = ballot.asked().kind().matter();
        return matter == null
                ? rule(actor, ballot, Matters::passing, settled)
                : rule(actor, ballot, either -> matter, settled);
    }

    /** Nobody settles for one vote less than the law asks, or than the union has settled for all of them. */
    void mustBeStrictEnough(Actor actor, Ballot ballot) {
        var settled = ballot.asked().passing();
        if (settled == null) {
            return;
        }
        var rule = usualPassing(actor, ballot);
        var usual = usual(ballot, units(actor), rule.matter());
        refuseIf(
                settled.isMilderThan(rule)
                        && (rule.certainty() == Certainty.READ || !rule.share().equals(usual.share())),
                MILDER_THAN_THE_RULE,
                rule.source());
    }

    /**
     * The one that was fixed: whoever afterwards enters another kind of the union, or the same day a share of its own, changes the
     * outcome of no vote.
     */
    private DecisionRule rule(
            Actor actor, Ballot ballot, Function<Matters, Matter> which, UnaryOperator<DecisionRule> settled) {
        var now = settled.apply(own(actor, ballot, usual(ballot, units(actor), which.apply(matters(actor, ballot)))));
        if (ballot.facts().charter() == null || isFixed(ballot, now)) {
            return now;
        }
        return Stream.of(matters(actor, ballot), ballot.body().matters())
                .map(which)
                .flatMap(matter -> Stream.of(Units.SCHOOLS, Units.OTHERS).map(units -> usual(ballot, units, matter)))
                .flatMap(usual -> Stream.of(own(actor, ballot, usual), usual))
                .map(settled)
                .filter(rule -> isFixed(ballot, rule))
                .findFirst()
                .orElse(now);
    }

    private static boolean isFixed(Ballot ballot, DecisionRule rule) {
        return ballot.fixed().rules().contains(id(rule));
    }

    private DecisionRule usual(Ballot ballot, Units units, Matter matter) {
        return UsualRules.of(ballot.region(), units, matter, day(ballot));
    }

    /** For delegates what the union settled for its congress, if it did. */
    private DecisionRule own(Actor actor, Ballot ballot, DecisionRule usual) {
        if (usual.matter() == Matter.CONGRESS_PASSES) {
            return own.passing(actor, usual, ballot.sitting(), settledBy(ballot));
        }
        return usual.matter() == Matter.CONGRESS_QUORUM
                ? own.quorum(actor, usual, ballot.sitting(), settledBy(ballot))
                : usual;
    }

    /** Of the assembly that sits; in no sitting, of whoever votes. */
    private Matters matters(Actor actor, Ballot ballot) {
        var sitting = ballot.sitting();
        return sitting == null ? ballot.body().matters() : sittings.matters(actor, sitting);
    }

    /** Once everything is fixed, what is settled later changes nothing. */
    private LocalDate settledBy(Ballot ballot) {
        return ballot.facts().charter() == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(Instant.parse(ballot.fixed().times().passFrom()), clock.getZone());
    }

    /** As the charter names it; a share of the union's own stands behind it. */
    static String id(DecisionRule rule) {
        var usual = UsualRules.of(rule.region(), rule.units(), rule.matter(), rule.since());
        var id = rule.region() + "/" + rule.units() + "/" + rule.matter() + "@" + rule.since();
        var share = rule.share().equals(usual.share()) ? "" : "=" + PassingRule.typed(rule.share());
        return id + share + (rule.base() == usual.base() ? "" : ";" + rule.base());
    }

    private LocalDate day(Ballot ballot) {
        return LocalDate.ofInstant(ballot.opens(), clock.getZone());
    }

    private Units units(Actor actor) {
        var kind = union.profile(actor).kind();
        return kind == UnitKind.SCHOOL || kind == UnitKind.GENERAL_BRANCH ? Units.SCHOOLS : Units.OTHERS;
    }
}
