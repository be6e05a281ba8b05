package io.zhijia.web;

import java.util.List;

/** What a step did, with its counts: a message key and the facts to fill in. Goes into the model as {@code notice}. */
public record Notice(String key, List<Object> facts) {
    public static Notice of(String key, Object... facts) {
        return new Notice(key, List.of(facts));
    }
}
