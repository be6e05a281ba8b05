package io.zhijia.messaging;

import java.util.List;

/**
 * Something to tell one person.
 *
 * @param key names this news for ever, such as {@code task/…/owner}; told twice, the person hears it once
 * @param word message key of its text
 * @param facts what the text says in its gaps, in its order: titles, names, days as {@code yyyy-MM-dd}
 * @param path where the person goes on with it
 */
public record Message(String key, String word, List<String> facts, String path) {

    public static Message of(String key, String path, String word, Object... facts) {
        return new Message(
                key, word, List.of(facts).stream().map(String::valueOf).toList(), path);
    }
}
