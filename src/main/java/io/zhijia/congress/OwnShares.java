package io.zhijia.congress;

import io.zhijia.decision.DecisionRule;
import io.zhijia.identity.Actor;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which shares the staff's assembly may begin and pass, as the union settled it for itself: what ballots ask. */
@Service
@Transactional(readOnly = true)
public class OwnShares {

    private final RuleService rules;
    private final Terms terms;
    private final Sittings sittings;

    OwnShares(RuleService rules, Terms terms, Sittings sittings) {
        this.rules = rules;
        this.terms = terms;
        this.sittings = sittings;
    }

    /**
     * How many must be there.
     *
     * @param sitting goes by what was in force when it was called; null for a vote in none
     * @param day a vote in none goes by what was settled until then
     */
    public DecisionRule quorum(Actor actor, DecisionRule usual, @Nullable UUID sitting, LocalDate day) {
        return set(actor, sitting, day).applied(CongressRule.QUORUM, usual);
    }

    /** How many must be for it. */
    public DecisionRule passing(Actor actor, DecisionRule usual, @Nullable UUID sitting, LocalDate day) {
        return set(actor, sitting, day).applied(CongressRule.PASSING, usual);
    }

    private RuleSet set(Actor actor, @Nullable UUID id, LocalDate day) {
        if (id == null) {
            return rules.on(actor, day);
        }
        var sitting = sittings.get(actor.union(), new SittingId(id));
        return rules.of(actor, terms.get(actor.union(), sitting.term()), sitting);
    }
}
