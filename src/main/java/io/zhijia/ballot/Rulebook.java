package io.zhijia.ballot;

import io.zhijia.congress.OwnShares;
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
import org.springframework.stereotype.Component;

/**
 * By which rules a vote may begin and pass: those of its region and kind of unit on the day it opens, and for delegates
 * what the union settled for its congress; a sitting goes by what was in force when it was called.
 */
@Component
class Rulebook {

    private final UnionDirectory union;
    private final OwnShares own;
    private final Clock clock;

    Rulebook(UnionDirectory union, OwnShares own, Clock clock) {
        this.union = union;
        this.own = own;
        this.clock = clock;
    }

    DecisionRule quorum(Actor actor, Ballot ballot) {
        var usual = UsualRules.of(ballot.region(), units(actor), ballot.body().quorum(), day(ballot));
        return ballot.body() == Body.CONGRESS ? own.quorum(actor, usual, ballot.sitting(), settledBy(ballot)) : usual;
    }

    DecisionRule passing(Actor actor, Ballot ballot) {
        var usual = UsualRules.of(ballot.region(), units(actor), matter(ballot), day(ballot));
        return usual.matter() == Matter.CONGRESS_PASSES
                ? own.passing(actor, usual, ballot.sitting(), settledBy(ballot))
                : usual;
    }

    private static Matter matter(Ballot ballot) {
        return ballot.asked().kind() == Kind.ELECTION
                ? Matter.COMMITTEE_ELECTED
                : ballot.body().passing();
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
        var share = rule.share();
        return share.equals(usual.share())
                ? id
                : id + "=" + share.comparison() + ":" + share.numerator() + "/" + share.denominator();
    }

    private LocalDate day(Ballot ballot) {
        return LocalDate.ofInstant(ballot.opens(), clock.getZone());
    }

    private Units units(Actor actor) {
        var kind = union.profile(actor).kind();
        return kind == UnitKind.SCHOOL || kind == UnitKind.GENERAL_BRANCH ? Units.SCHOOLS : Units.OTHERS;
    }
}
