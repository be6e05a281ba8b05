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

    /** Message key of its words. */
    public String word() {
        return kind.word();
    }
}
