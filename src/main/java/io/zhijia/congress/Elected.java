package io.zhijia.congress;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An election on the agenda whose result was announced.
 *
 * @param place path of the page of its ballot
 * @param entitled 应到
 * @param present 实到
 * @param names of those elected, as they stood on the paper; empty where nobody was
 */
record Elected(
        int item,
        String place,
        int entitled,
        int present,
        int issued,
        int returned,
        int valid,
        List<String> names,
        LocalDateTime at) {

    Elected {
        names = List.copyOf(names);
    }

    static Elected by(ItemSettledByElection settled) {
        return new Elected(
                settled.item(),
                settled.place(),
                settled.entitled(),
                settled.present(),
                settled.issued(),
                settled.returned(),
                settled.valid(),
                settled.elected(),
                settled.at());
    }

    boolean isAnybody() {
        return !names.isEmpty();
    }
}
