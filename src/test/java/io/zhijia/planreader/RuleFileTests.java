package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever edits a word list and slips is told the file, the line and what is allowed, before anything is read by it. */
class RuleFileTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "area cnogress; congress, culture_sport",
                "launch metting; meeting",
                "words womem; with_serving, women",
                "org hosptial; hospital",
                "time bakc; ahead, back, to_delegates",
                "aera care; area, launch, words, org, time",
                "area care care; care"
            })
    void aMisspelledHeadingIsNamedWithItsLineAndWhatIsAllowed(String heading, String allowed) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> book("# a remark", "", "area care", "7 慰问", heading, "7 走访"))
                .withMessageStartingWith("filing.txt line 5: ")
                .withMessageContaining(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 慰问", "7a 慰问", "100 慰问", "7", "7 ^"})
    void aLineNobodyCanFollowIsNamed(String line) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> book("area care", line))
                .withMessageStartingWith("filing.txt line 2: ");
    }

    @Test
    void wordsBeforeTheFirstHeadingSpeakForNothing() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> book("7 慰问", "area care"))
                .withMessageStartingWith("filing.txt line 1: ");
    }

    @Test
    void ourOwnFilesAreRight() {
        assertThat(CueBook.of(DataFile.lines("filing.txt")).chapters())
                .containsOnlyKeys(Chapter.AREA, Chapter.LAUNCH, Chapter.WORDS);
        assertThat(CueBook.of(DataFile.lines("kinds.txt")).chapters()).containsOnlyKeys(Chapter.ORG, Chapter.TIME);
        assertThat(Spelling.plain("慰门")).isEqualTo("慰问");
    }

    private static CueBook book(String... lines) {
        return CueBook.of(DataFile.lines("filing.txt", List.of(lines)));
    }
}
