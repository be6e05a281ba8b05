package io.zhijia.delegateelection;

import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Matter;
import io.zhijia.decision.Region;
import io.zhijia.decision.Tally;
import io.zhijia.decision.Units;
import io.zhijia.decision.UsualRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of the papers of a constituency by the rules of its region (R2.12): enough took part, and whoever has enough votes
 * is elected, the most votes first, no more than there are seats.
 *
 * @param turnoutNeeded how many must take part; nought where no rule says so
 * @param votesNeeded how many votes elect
 * @param sources where that is written
 * @param standings of each candidate, in the order of the list
 */
record Outcome(int turnoutNeeded, int votesNeeded, String sources, boolean isValid, List<Standing> standings) {

    static Outcome of(Region region, Units units, LocalDate on, int staff, int seats, Papers papers) {
        var rule = UsualRules.of(region, units, Matter.DELEGATE_ELECTED, on);
        var turnout = UsualRules.find(region, units, Matter.DELEGATE_TURNOUT, on)
                .map(one -> one.on(Tally.attendance(staff, papers.tookPart())));
        var needed = rule.on(tally(staff, papers)).needed();
        var isValid = turnout.isEmpty() || turnout.get().isMet();
        return new Outcome(
                turnout.map(verdict -> verdict.needed()).orElse(0),
                needed,
                sources(rule, turnout.map(verdict -> verdict.rule())),
                isValid,
                papers.votes().stream()
                        .map(votes ->
                                isValid && votes >= needed ? among(papers.votes(), votes, seats) : Standing.NOT_ELECTED)
                        .toList());
    }

    /** For somebody with enough votes: by how many have more, and how many as many. */
    private static Standing among(List<Integer> all, int votes, int seats) {
        var more = all.stream().filter(other -> other > votes).count();
        var asMany = all.stream().filter(other -> other == votes).count();
        if (more >= seats) {
            return Standing.NOT_ELECTED;
        }
        return more + asMany <= seats ? Standing.ELECTED : Standing.TIED;
    }

    private static Tally tally(int staff, Papers papers) {
        var most = papers.votes().stream().max(Comparator.naturalOrder()).orElse(0);
        return new Tally(staff, papers.tookPart(), papers.returned(), papers.valid(), most);
    }

    private static String sources(DecisionRule rule, Optional<DecisionRule> turnout) {
        return turnout.map(DecisionRule::source)
                .filter(source -> !source.equals(rule.source()))
                .map(source -> source + "；" + rule.source())
                .orElse(rule.source());
    }
}
