package io.zhijia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTests {

    private static final Object[] FACTS = {"陈静", 12_345, LocalDate.of(2027, 3, 8), 999, null, -5, 1_000, 2_000_000L, 1.5
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "今日",
                "{0}",
                "{0}{1}",
                "{1} of {0}, {2}",
                "{3} {4} {5} {6} {7} {8}",
                "it''s {0}''s",
                "{9} is missing",
                "literal '{0}' and {0}",
                "{1,number,#} members",
                "{3,choice,0#none|1#one|1<{3} in all}"
            })
    void saysWhatMessageFormatWould(String pattern) {
        for (var language : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            assertThat(Word.of(pattern, language).say(FACTS, language))
                    .isEqualTo(new MessageFormat(pattern, language).format(FACTS));
        }
    }

    @Test
    void leavesOpenWhatNobodyTold() {
        assertThat(Word.of("{0} of {1}", Locale.ENGLISH).say(new Object[] {"a"}, Locale.ENGLISH))
                .isEqualTo("a of {1}");
    }

    @Test
    void isSaidInTheLanguageOfTheReaderAndElseInChinese() {
        var words = Words.all();

        assertThat(words.getMessage("web.menu", null, Locale.ENGLISH))
                .isNotEqualTo(words.getMessage("web.menu", null, Locale.CHINA));
        assertThat(words.getMessage("web.menu", null, Locale.FRENCH))
                .isEqualTo(words.getMessage("web.menu", null, Locale.CHINA));
    }

    @Test
    void aUnitsWordStandsAsItIsWritten() {
        var word = Word.of("{0}：[[CONGRESS]] 和 [[STAFF]]", Locale.CHINA)
                .as(term -> term.equals("STAFF") ? "it's {0} $1" : "教代会", Locale.CHINA);

        assertThat(word.say(new Object[] {"召开"}, Locale.CHINA)).isEqualTo("召开：教代会 和 it's 0 $1");
    }
}
