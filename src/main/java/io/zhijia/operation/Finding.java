package io.zhijia.operation;

import java.util.List;

/** One thing {@link Check} has looked at, with its words under {@code operation.check.<what>}. */
record Finding(Level level, String what, List<Object> facts) {

    enum Level {
        OK,
        WARN,
        FAIL
    }

    String line() {
        return "%-4s  %s".formatted(level, Console.own("operation.check." + what, facts.toArray()));
    }
}
