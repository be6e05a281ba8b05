package io.zhijia.ballot.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Somebody with a vote, as the public reads it.
 *
 * @param no place on the roll, from 1
 * @param delegation empty where all meet as one
 * @param channels by which this person may vote
 */
public record RollLine(int no, String name, String delegation, List<String> channels) {

    /** R, the hash of a whole roll. */
    public static byte[] hash(List<RollLine> roll) {
        return Bytes.hash(CanonicalJson.bytes(json(roll)));
    }

    public static List<Map<String, Object>> json(List<RollLine> roll) {
        return roll.stream()
                .sorted(Comparator.comparingInt(RollLine::no))
                .map(line -> Map.<String, Object>of(
                        "no",
                        line.no(),
                        "name",
                        line.name(),
                        "delegation",
                        line.delegation(),
                        "channels",
                        line.channels()))
                .toList();
    }
}
