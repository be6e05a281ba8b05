package io.zhijia.memberimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, in which column, with what is expected instead.
 *
 * @param field null if it is the row as a whole
 * @param what end of the message key
 * @param facts to fill in
 */
record Problem(@Nullable Field field, String what, List<String> facts) {

    static Problem of(@Nullable Field field, String what, Object... facts) {
        return new Problem(
                field, what, java.util.Arrays.stream(facts).map(String::valueOf).toList());
    }

    String word() {
        return "memberimport.problem." + what;
    }
}
