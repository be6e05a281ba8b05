package io.zhijia.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every {@code messages/<module>.properties} is found by itself; Chinese is the language of last resort. */
public final class Words {

    public static MessageSource all() {
        var words = new Dictionary();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                words.add(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private Words() {}
}
