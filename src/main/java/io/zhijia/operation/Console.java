package io.zhijia.operation;

import io.zhijia.web.Words;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What we say to whoever sits at the machine: in both languages, since nobody has signed in yet. */
public final class Console {

    private static final MessageSource WORDS = Words.all();

    public static String both(String key, Object... facts) {
        return in(Locale.CHINA, key, facts) + System.lineSeparator() + in(Locale.ENGLISH, key, facts);
    }

    /** In Chinese where the machine speaks Chinese, else in English. */
    static String own(String key, Object... facts) {
        return in(language(), key, facts);
    }

    /** As the environment says, even where that language is not installed. */
    private static Locale language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("zh"))
                .map(chinese -> Locale.CHINA)
                .orElse(Locale.ENGLISH);
    }

    private static String in(Locale language, String key, Object... facts) {
        return WORDS.getMessage(key, facts, language);
    }

    private Console() {}
}
