package io.zhijia.ballot.count;

/**
 * How many more must stand than there are seats (差额).
 *
 * @param percent of the seats, at least one; 0 where as many as seats are enough (等额)
 */
public record Difference(int percent) {

    /** Members of a committee (工会基层组织选举工作条例). */
    public static final Difference OF_MEMBERS = new Difference(5);

    /** Members of a standing committee. */
    public static final Difference OF_STANDING = new Difference(10);

    /** 等额 */
    public static final Difference NONE = new Difference(0);

    /** The fewest who may stand for so many seats. */
    public int leastFor(int seats) {
        return seats + (percent == 0 ? 0 : Math.max(1, Math.ceilDiv(seats * percent, 100)));
    }
}
