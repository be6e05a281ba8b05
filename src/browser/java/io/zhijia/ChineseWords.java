package io.zhijia;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Our own Chinese words, to be found where they should stand in English; what people wrote themselves may stay. */
class ChineseWords {

    private static final Pattern FACT = Pattern.compile("\\{[^}]*}");
    private static final Pattern CHINESE = Pattern.compile("[一-龥]{2}");

    private final List<Pattern> all;

    private ChineseWords(List<Pattern> all) {
        this.all = all;
    }

    static ChineseWords ofOurMessages() throws IOException {
        var messages = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
            if (!String.valueOf(file.getFilename()).endsWith("_en.properties")) {
                try (var words = new InputStreamReader(file.getInputStream(), UTF_8)) {
                    messages.load(words);
                }
            }
        }
        return new ChineseWords(messages.values().stream()
                .map(String::valueOf)
                .filter(words -> !words.contains(",choice,"))
                .filter(words -> CHINESE.matcher(FACT.matcher(words).replaceAll(" ")).find())
                .distinct()
                .map(ChineseWords::pattern)
                .toList());
    }

    /** Those of the texts that are words of ours. */
    Stream<String> among(List<String> texts) {
        return texts.stream()
                .filter(text -> CHINESE.matcher(text).find())
                .filter(text -> all.stream().anyMatch(words -> words.matcher(text).matches()));
    }

    private static Pattern pattern(String message) {
        var between = FACT.split(message.replace("''", "'"), -1);
        var quoted = Stream.of(between).map(part -> part.isEmpty() ? "" : Pattern.quote(part));
        return Pattern.compile(String.join(".{1,60}", quoted.toList()));
    }
}
