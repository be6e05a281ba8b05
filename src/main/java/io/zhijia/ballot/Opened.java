package io.zhijia.ballot;

import io.zhijia.ballot.protocol.Paper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An envelope that was opened.
 *
 * @param code t
 * @param key its own key; null if it could not be opened
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Opened(byte[] code, byte @Nullable [] key, Paper paper) {

    byte[] commitment() {
        return paper.commitment(code);
    }

    /** Choices without the paper's secret number. */
    Map<String, List<String>> choices() {
        return paper.choices();
    }
}
