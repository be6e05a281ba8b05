package io.zhijia.twoperson;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dangerous step is open to whoever looks at its page.
 *
 * @param until until when a request waits, or its approval is good; null if nothing was asked
 * @param others who could agree
 */
public record Gate(
        String step, String subject, boolean open, @Nullable Instant until, List<String> others) {

    /** For a step that needs no second person. */
    public static Gate wide() {
        return new Gate("", "", true, null, List.of());
    }

    /** Asked, and not answered yet. */
    public boolean isWaiting() {
        return !open && until != null;
    }
}
