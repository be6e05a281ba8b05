package io.zhijia.committee;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many seats the rules give a body; advice, never a block.
 *
 * <p>The committee's by its members (工会基层组织选举工作条例 第八条): fewer than 25: 3 to 5; 25–200: 3 to 7; 201–1,000: 7 to
 * 15; 1,001–5,000: 15 to 21; 5,001–10,000: 21 to 29; 10,001–50,000: 29 to 37; more: 37 to 45. The audit committee: 3 to 11.
 */
public record SeatRange(int least, int most) {

    /** 常务委员会 of a large union, which the union above agrees to (工会基层组织选举工作条例 第九条, not read). */
    public static final SeatRange OF_STANDING = new SeatRange(9, 11);

    private static final SeatRange OF_AUDIT = new SeatRange(3, 11);
    private static final NavigableMap<Integer, SeatRange> BY_MEMBERS = new TreeMap<>();

    static {
        BY_MEMBERS.put(0, new SeatRange(3, 5));
        BY_MEMBERS.put(25, new SeatRange(3, 7));
        BY_MEMBERS.put(201, new SeatRange(7, 15));
        BY_MEMBERS.put(1_001, new SeatRange(15, 21));
        BY_MEMBERS.put(5_001, new SeatRange(21, 29));
        BY_MEMBERS.put(10_001, new SeatRange(29, 37));
        BY_MEMBERS.put(50_001, new SeatRange(37, 45));
    }

    public boolean holds(int seats) {
        return least <= seats && seats <= most;
    }

    /** None where no rule says anything. */
    static Optional<SeatRange> of(CommitteeKind kind, int members) {
        return switch (kind) {
            case UNION -> Optional.of(BY_MEMBERS.floorEntry(members).getValue());
            case AUDIT -> Optional.of(OF_AUDIT);
            default -> Optional.empty();
        };
    }
}
