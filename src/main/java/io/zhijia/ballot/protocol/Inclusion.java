package io.zhijia.ballot.protocol;

import java.util.Arrays;
import java.util.List;

/** What lies in the box when it is closed: published before anybody can read a paper. */
public record Inclusion(List<Line> lines) {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** One envelope: the hash of its pass, the hash of what was sealed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Line(byte[] ht, byte[] hs) {}

    public Inclusion {
        lines = lines.stream()
                .sorted((one, other) -> Arrays.compareUnsigned(one.ht(), other.ht()))
                .toList();
    }

    /** The Merkle root; a tree that is no power of two has its largest whole half at the left, as in RFC 9162. */
    public byte[] root() {
        return lines.isEmpty() ? Bytes.hash() : root(lines);
    }

    private static byte[] root(List<Line> lines) {
        if (lines.size() == 1) {
            return Bytes.hash(LEAF, lines.getFirst().ht(), lines.getFirst().hs());
        }
        var left = Integer.highestOneBit(lines.size() - 1);
        return Bytes.hash(NODE, root(lines.subList(0, left)), root(lines.subList(left, lines.size())));
    }
}
