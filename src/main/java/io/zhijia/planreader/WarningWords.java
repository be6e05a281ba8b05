package io.zhijia.planreader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** The plain words of warnings where no page says them, from the same place as the pages'. */
final class WarningWords {

    private static final String CHINESE = "/messages/planreader.properties";

    private final Properties words = new Properties();

    WarningWords() {
        try (var file = WarningWords.class.getResourceAsStream(CHINESE)) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String say(ReadWarning warning) {
        var pattern = words.getProperty(warning.word(), warning.word());
        return MessageFormat.format(pattern, warning.facts().toArray());
    }
}
