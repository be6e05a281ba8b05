package io.zhijia.reserved;

import io.zhijia.congress.Handling;
import io.zhijia.decision.Certainty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must go before the congress.
 *
 * @param key a topic's name, or the id of one the union added
 * @param own its title if the union added it; empty for the usual ones
 * @param isRegular a report every year's sittings hear
 * @param source where it is written; empty for own ones
 * @param certainty null likewise
 */
record Matter(
        String key,
        String own,
        Handling handling,
        boolean isRegular,
        String source,
        @Nullable Certainty certainty) {

    static Matter own(UUID id, String title, Handling handling, boolean isRegular) {
        return new Matter(id.toString(), title, handling, isRegular, "", null);
    }

    boolean isOwn() {
        return !own.isEmpty();
    }

    /** Message key of a usual one's title. */
    String word() {
        return "reserved.topic." + key;
    }
}
