package io.zhijia.operation;

import io.zhijia.refusal.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * Why something did not work, in words that can be said later and in any language.
 *
 * @param key message key
 */
record Problem(String key, List<String> facts) {

    static Problem of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new Problem(refusal.reason().messageKey(), strings(refusal.facts()));
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return new Problem("operation.diskFull", List.of());
            }
        }
        return new Problem("operation.fault", List.of(failure.toString()));
    }

    private static List<String> strings(Object... facts) {
        return Arrays.stream(facts).map(String::valueOf).toList();
    }
}
