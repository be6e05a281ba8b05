package io.zhijia.decision;

import java.time.LocalDate;

/**
 * When a matter is decided, somewhere, in some units, from some day on.
 *
 * @param isSecret whether the rule asks for a secret ballot
 * @param source where it is written, in the words it is quoted by
 * @param since from when on it is gone by: the first whole year its source was in force where the day is not known
 */
public record DecisionRule(
        Region region,
        Units units,
        Matter matter,
        Base base,
        Share share,
        boolean isSecret,
        Certainty certainty,
        String source,
        LocalDate since) {

    /** What came of a count under this rule. */
    public Verdict on(Tally tally) {
        var base = tally.of(this.base);
        return new Verdict(this, base, share.needed(base), tally.inFavor());
    }

    boolean isFor(Region region, Units units, Matter matter) {
        return this.region == region && this.units.cover(units) && this.matter == matter;
    }
}
