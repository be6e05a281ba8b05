package io.zhijia.congress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Seats by numbers of staff, the largest remainders first (最大余数法); every constituency gets one while they last. */
final class Apportionment {

    /**
     * Divides them.
     *
     * @param seats in all
     * @param staff of each constituency
     * @return seats of each; together exactly as many, unless there are more constituencies than seats
     */
    static List<Integer> of(int seats, List<Integer> staff) {
        var total = staff.stream().mapToLong(Integer::longValue).sum();
        var given = new ArrayList<Integer>();
        staff.forEach(one -> given.add(total == 0 ? 0 : (int) ((long) one * seats / total)));
        IntStream.range(0, staff.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -((long) staff.get(i) * seats % Math.max(1, total))))
                .limit(Math.max(0, seats - sum(given)))
                .forEach(i -> given.set(i, given.get(i) + 1));
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) == 0 && staff.get(i) > 0) {
                given.set(i, 1);
                takeFromTheLargest(given);
            }
        }
        return List.copyOf(given);
    }

    private static void takeFromTheLargest(List<Integer> given) {
        var largest =
                given.indexOf(given.stream().mapToInt(Integer::intValue).max().orElse(0));
        if (given.get(largest) > 1) {
            given.set(largest, given.get(largest) - 1);
        }
    }

    private static int sum(List<Integer> given) {
        return given.stream().mapToInt(Integer::intValue).sum();
    }

    private Apportionment() {}
}
