package io.zhijia.congress;

import io.zhijia.congress.Delegate.Part;
import java.util.UUID;

/**
 * Somebody from elsewhere who is there for one sitting (列席、特邀): may speak, and has no vote (R2.16).
 *
 * @param unit where they come from, and as what; may be empty
 * @param part never that of a delegate
 * @param speech what they said; may be empty
 */
record Guest(UUID id, String name, String unit, Part part, boolean came, String speech) {

    Guest {
        if (part.votes()) {
            throw new IllegalArgumentException("A guest has no vote");
        }
    }

    static Guest asked(String name, String unit, Part part) {
        return new Guest(UUID.randomUUID(), name, unit, part, false, "");
    }

    Guest coming(boolean now) {
        return new Guest(id, name, unit, part, now, speech);
    }

    /** Who speaks is there. */
    Guest saying(String words) {
        return new Guest(id, name, unit, part, came || !words.isEmpty(), words);
    }

    /** 王局长（区教育局） */
    String called() {
        return unit.isEmpty() ? name : name + "（" + unit + "）";
    }
}
