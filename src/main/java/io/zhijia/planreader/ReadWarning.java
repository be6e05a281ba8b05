package io.zhijia.planreader;

import java.util.List;

/**
 * Something a person should look at.
 *
 * @param facts what its words are filled with
 */
public record ReadWarning(WarningKind kind, List<String> facts, int from, int to) {

    public ReadWarning {
        facts = List.copyOf(facts);
    }

    static ReadWarning of(WarningKind kind, int from, int to, String... facts) {
        return new ReadWarning(kind, List.of(facts), from, to);
    }

    /** Message key of its words. */
    public String word() {
        return kind.word();
    }
}
