package io.zhijia.secondfactor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTests {

    private static final String KEY = TimeCode.base32("12345678901234567890".getBytes(US_ASCII));

    /** The test values of RFC 6238, appendix B, of which an app shows the last six figures. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void isWhatTheStandardSays(long second, String code) {
        assertThat(TimeCode.at(KEY, second / 30)).isEqualTo(code);
    }

    /** RFC 4648, section 10, where five bytes fill eight letters. */
    @ParameterizedTest
    @CsvSource({"fooba, MZXW6YTB", "12345, GEZDGNBV"})
    void keysAreWrittenAsPhonesReadThem(String bytes, String base32) {
        assertThat(TimeCode.base32(bytes.getBytes(US_ASCII))).isEqualTo(base32);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "30, true", "-30, true", "60, false", "-60, false"})
    void aPhoneMayBeOneStepEarlyOrLate(int seconds, boolean taken) {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var shown = TimeCode.at(KEY, (now.getEpochSecond() + seconds) / 30);

        assertThat(TimeCode.step(KEY, shown, now, 0).isPresent()).isEqualTo(taken);
    }

    @Test
    void aCodeIsGoodOnce() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var code = TimeCode.at(KEY, now.getEpochSecond() / 30);
        var step = TimeCode.step(KEY, code, now, 0).orElseThrow();

        assertThat(TimeCode.step(KEY, code, now, step)).isEmpty();
        assertThat(TimeCode.step(KEY, "", now, 0)).isEmpty();
    }

    @Test
    void keysAreLongAndNeverTheSame() {
        assertThat(TimeCode.newKey()).matches("[A-Z2-7]{32}").isNotEqualTo(TimeCode.newKey());
    }
}
