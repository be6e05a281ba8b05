package io.zhijia.planreader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts every flag to the entry in which it stands. */
final class FlagsByEntry {

    private final Map<Integer, List<ReadWarning>> inside = new HashMap<>();
    private final List<ReadWarning> outside = new ArrayList<>();

    FlagsByEntry(List<Draft> drafts, List<ReadWarning> flags) {
        var places = new TreeMap<Integer, Draft>();
        drafts.forEach(draft -> places.put(draft.from(), draft));
        for (var flag : flags) {
            var place = places.floorEntry(flag.from());
            if (place != null && flag.to() <= place.getValue().to()) {
                inside.computeIfAbsent(place.getKey(), from -> new ArrayList<>())
                        .add(flag);
            } else {
                outside.add(flag);
            }
        }
    }

    List<ReadWarning> of(Draft draft) {
        return inside.getOrDefault(draft.from(), List.of());
    }

    List<ReadWarning> outside() {
        return outside;
    }
}
