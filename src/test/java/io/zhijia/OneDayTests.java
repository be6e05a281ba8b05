package io.zhijia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneDayTests {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T23:48, 2026-11-23T06:00",
        "2026-11-23T06:01, 2026-11-23T06:00",
        "2026-11-23T06:00, 2026-11-23T06:00",
        "2026-11-23T05:59, 2026-11-23T05:59",
        "2026-11-24T00:00, 2026-11-24T00:00"
    })
    void testsBeginInTheMorningOfTheDayTheyStartOn(LocalDateTime started, LocalDateTime seen) {
        var clock = Clock.fixed(started.atZone(HERE).toInstant(), HERE);

        assertThat(LocalDateTime.now(OneDay.startingInTheMorning(clock))).isEqualTo(seen);
    }

    @Test
    void theProgramsDaysAreThoseOfTheUnions() {
        assertThat(new Zhijia().clock().getZone()).isEqualTo(HERE);
    }
}
