package io.zhijia.congress;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** What a term's assembly is called in a paper. */
final class TermName {

    private TermName() {}

    static String of(Term term, MessageSource words, Locale language) {
        return term.name((key, facts) -> words.getMessage(key, facts, language));
    }
}
