package io.zhijia.ballot.protocol;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a vote, for everybody to read; there is none for a drop. Each names the hash of the one before.
 *
 * @param seq from 1
 * @param at an instant in UTC
 * @param office who did it, by office
 * @param facts names to texts
 */
public record Event(int seq, String at, String office, String kind, Map<String, String> facts, String prev) {

    private static final String BEFORE_THE_FIRST = Bytes.text(Bytes.hash(Bytes.label("zj-log/1")));

    /** The next after that one, the first after none. */
    public static Event after(@Nullable Event last, String at, String office, String kind, Map<String, String> facts) {
        return last == null
                ? new Event(1, at, office, kind, facts, BEFORE_THE_FIRST)
                : new Event(last.seq() + 1, at, office, kind, facts, last.hash());
    }

    public String hash() {
        return Bytes.text(Bytes.hash(CanonicalJson.bytes(json())));
    }

    public Map<String, Object> json() {
        return Map.of("seq", seq, "at", at, "office", office, "kind", kind, "facts", facts, "prev", prev);
    }

    /** Whether none is missing, changed or added between the first and the last of these. */
    public static boolean areWhole(List<Event> log) {
        Event last = null;
        for (var event : log) {
            var expected = after(last, event.at(), event.office(), event.kind(), event.facts());
            if (!expected.equals(event)) {
                return false;
            }
            last = event;
        }
        return true;
    }
}
