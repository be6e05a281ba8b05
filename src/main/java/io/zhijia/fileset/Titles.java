package io.zhijia.fileset;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What a set is called on a page or a paper: its name, or its days and what it is about. */
final class Titles {

    private static final int YEAR = 4;

    private final MessageSource words;
    private final Locale language;

    Titles(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String of(FileSet set) {
        var what = set.name().isEmpty() ? say(set.line().word()) : set.name();
        var days = set.days();
        if (days.isEmpty()) {
            return what;
        }
        var isSchoolYear = days.matches("\\d{4}–\\d{4}");
        var key = days.length() == YEAR ? "year" : isSchoolYear ? "school" : "days";
        return say("fileset.title." + key, days, what);
    }

    String say(String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }

    boolean isEnglish() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
