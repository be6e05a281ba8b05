package io.zhijia.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every {@code messages/<module>.properties} is found by itself; Chinese is the language of last resort. */
public final class Words {

    /** With the usual word wherever a unit may have one of its own. */
    public static MessageSource all() {
        return all(language -> Map.of());
    }

    /** @param units the words of the unit that work is done for, by term */
    static MessageSource all(Function<Locale, Map<String, String>> units) {
        var words = new Dictionary(units);
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
