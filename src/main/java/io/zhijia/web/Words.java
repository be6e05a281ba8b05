package io.zhijia.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every {@code messages/<module>.properties} is found by itself; Chinese is the language of last resort. */
public final class Words {

    public static MessageSource all() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(modules());
        words.setDefaultEncoding("UTF-8");
        words.setDefaultLocale(Locale.ROOT);
        words.setAlwaysUseMessageFormat(true); // so that an apostrophe is written the same way in every message
        return words;
    }

    private static String[] modules() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Stream.of(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .map("messages/"::concat)
                    .toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Words() {}
}
