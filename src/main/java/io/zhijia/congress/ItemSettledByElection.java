package io.zhijia.congress;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The result of an election by secret ballot that stands on an agenda was announced: that settles the item. Whoever holds
 * ballots publishes it.
 *
 * @param item its number
 * @param place path of the page of the ballot
 * @param issued how many papers were given out
 * @param elected their names, as they stood on the paper; may be none
 */
public record ItemSettledByElection(
        UnionId union,
        UUID sitting,
        int item,
        String place,
        int entitled,
        int present,
        int issued,
        int returned,
        int valid,
        List<String> elected,
        LocalDateTime at)
        implements WithinUnion {

    public ItemSettledByElection {
        elected = List.copyOf(elected);
    }
}
