package io.zhijia.planreader;

import io.zhijia.refusal.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** The words of warnings and refusals where no page says them, from the same place as the pages'. */
final class PlainWords {

    private static final Properties WORDS = words("/messages/planreader.properties", "/messages/extraction.properties");

    static String say(ReadWarning warning) {
        return say(warning.word(), warning.facts().toArray());
    }

    static String say(Refusal refusal) {
        return say(refusal.reason().messageKey(), refusal.facts());
    }

    private static String say(String key, Object... facts) {
        return MessageFormat.format(WORDS.getProperty(key, key), facts);
    }

    private static Properties words(String... files) {
        var words = new Properties();
        for (var name : files) {
            try (var file = PlainWords.class.getResourceAsStream(name)) {
                if (file != null) {
                    words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return words;
    }

    private PlainWords() {}
}
