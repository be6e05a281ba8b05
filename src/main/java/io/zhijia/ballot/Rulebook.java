package io.zhijia.ballot;

import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Units;
import io.zhijia.decision.UsualRules;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import io.zhijia.union.UnitKind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** By which rules a vote may begin and pass: those of its region and kind of unit on the day it opens. */
@Component
class Rulebook {

    private final UnionDirectory union;
    private final Clock clock;

    Rulebook(UnionDirectory union, Clock clock) {
        this.union = union;
        this.clock = clock;
    }

    DecisionRule quorum(Actor actor, Ballot ballot) {
        return UsualRules.of(ballot.region(), units(actor), ballot.body().quorum(), day(ballot));
    }

    DecisionRule passing(Actor actor, Ballot ballot) {
        return UsualRules.of(ballot.region(), units(actor), matter(ballot), day(ballot));
    }

    private static Matter matter(Ballot ballot) {
        return ballot.asked().kind() == Kind.ELECTION
                ? Matter.COMMITTEE_ELECTED
                : ballot.body().passing();
    }

    /** As the charter names it. */
    static String id(DecisionRule rule) {
        return rule.region() + "/" + rule.units() + "/" + rule.matter() + "@" + rule.since();
    }

    private LocalDate day(Ballot ballot) {
        return LocalDate.ofInstant(ballot.opens(), clock.getZone());
    }

    private Units units(Actor actor) {
        var kind = union.profile(actor).kind();
        return kind == UnitKind.SCHOOL || kind == UnitKind.GENERAL_BRANCH ? Units.SCHOOLS : Units.OTHERS;
    }
}
