package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything is read within seconds, because every rule looks at a place only so often. */
class HostileTextTests {

    private static final Duration LONG = Duration.ofSeconds(40);

    @ParameterizedTest
    @ValueSource(strings = {"1、", "一、二、", "x", ")\n", "三月：\n", "a\t", "“", "20xx年"})
    void aMegabyteIsReadInTime(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        var reading = Assertions.assertTimeoutPreemptively(LONG, () -> PlanFixtures.read(text));
        assertThat(reading.warnings()).extracting(ReadWarning::kind).contains(WarningKind.TEXT_TOO_LONG);
    }
}
