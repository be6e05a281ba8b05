package io.zhijia.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/** The words of all modules in one map for each language; one that lacks a word says it in Chinese. */
final class Dictionary extends AbstractMessageSource {

    private static final @Nullable Object[] NO_FACTS = {};
    private final Function<Locale, Map<String, String>> units;
    private final Map<String, Word> chinese = new HashMap<>();
    private final Map<String, Map<String, Word>> others = new HashMap<>();

    /** @param units the words of the unit that work is done for, by term */
    Dictionary(Function<Locale, Map<String, String>> units) {
        this.units = units;
    }

    /** @param file {@code voice.properties}, or {@code voice_en.properties} for another language */
    void add(Resource file) throws IOException {
        var name = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
        var language = name.contains("_") ? name.substring(name.indexOf('_') + 1) : "";
        var written = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            written.load(reader);
        }
        var words = language.isEmpty() ? chinese : others.computeIfAbsent(language, none -> new HashMap<>());
        var locale = language.isEmpty() ? Locale.CHINA : Locale.of(language);
        written.forEach((key, text) -> words.put(key.toString(), Word.of(text.toString(), locale)));
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, @Nullable Object @Nullable [] facts, @Nullable Locale language) {
        var spoken = Objects.requireNonNullElse(language, Locale.CHINA);
        var word = find(code, spoken);
        return word == null
                ? null
                : word.as(term -> ofUnit(term, spoken), spoken)
                        .say(facts == null ? NO_FACTS : resolveArguments(facts, spoken), spoken);
    }

    /** The unit's word for it, or the usual one. */
    private String ofUnit(String term, Locale language) {
        var own = units.apply(language).get(term);
        return own == null ? getMessage("union.term." + term, null, language) : own;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale language) {
        return null; // never asked: see above
    }

    private @Nullable Word find(@Nullable String code, Locale language) {
        var other = others.get(language.getLanguage());
        var word = other == null ? null : other.get(code);
        return word == null ? chinese.get(code) : word;
    }
}
