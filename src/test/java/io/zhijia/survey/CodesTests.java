package io.zhijia.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTests {

    private final SurveyId survey = SurveyId.next();
    private final Codes codes = Codes.of(survey, Codes.key());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, Codes.MOST_GROUPS})
    void aCodeSaysItsGroupAndNothingElse(int group) {
        assertThat(codes.group(codes.next(group))).hasValue(group);
    }

    @Test
    void noTwoAreTheSame() {
        var all = new HashSet<String>();
        for (int n = 0; n < 500; n++) {
            all.add(codes.next(1));
        }
        assertThat(all).hasSize(500).allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{24}"));
    }

    @Test
    void oneThatIsTypedWithDashesAndSmallLettersIsTheSame() {
        var code = codes.next(3);
        var typed = code.replaceAll("(.{4})(?=.)", "$1-").toLowerCase(Locale.ROOT);

        assertThat(codes.group(typed)).hasValue(3);
        assertThat(Codes.hash(survey, typed)).isEqualTo(Codes.hash(survey, code));
    }

    @Test
    void aChangedOneIsForged() {
        var code = codes.next(1);
        for (int at = 0; at < code.length(); at++) {
            var other = code.charAt(at) == 'A' ? 'B' : 'A';
            var forged = code.substring(0, at) + other + code.substring(at + 1);
            assertThat(codes.group(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void oneOfAnotherSurveyOrKeyIsNotOurs() {
        var key = Codes.key();
        var other = SurveyId.next();
        assertThat(Codes.of(survey, key).group(Codes.of(other, key).next(1))).isEmpty();
        assertThat(codes.group(Codes.of(survey, key).next(1))).isEmpty();
        assertThat(Codes.hash(survey, "AAAA")).isNotEqualTo(Codes.hash(other, "AAAA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "中文中文中文中文中文中文中文中文中文中文中文中文", "OOOOOOOOOOOOOOOOOOOOOOOO", "AAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anyOtherTextIsNone(String text) {
        assertThat(codes.group(text)).isEmpty();
    }
}
