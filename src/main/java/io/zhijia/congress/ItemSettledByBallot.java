package io.zhijia.congress;

import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Tally;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * The result of a secret ballot on an item of an agenda was announced: that is the vote on the item. Whoever holds ballots
 * publishes it.
 *
 * @param item its number
 * @param place path of the page of the ballot
 * @param issued how many papers were given out
 * @param rule by which it passes
 * @param first who signed the count, and who signed it beside
 */
public record ItemSettledByBallot(
        UnionId union,
        UUID sitting,
        int item,
        String place,
        int issued,
        Tally tally,
        int against,
        DecisionRule rule,
        MemberId first,
        MemberId second,
        LocalDateTime at)
        implements WithinUnion {}
