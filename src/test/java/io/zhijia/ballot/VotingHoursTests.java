package io.zhijia.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingHoursTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({", 2026-11-02T09:00:00Z", "2026-11-02, 2026-11-02T09:00:00Z", "2026-11-06, 2026-11-06T09:00:00Z"})
    void itClosesOnItsLastDay(@Nullable LocalDate lastDay, String closes) {
        var hours = new VotingHours(LocalDate.of(2026, 11, 2), lastDay, LocalTime.of(9, 0), LocalTime.of(17, 0));
        assertThat(hours.opens(SHANGHAI)).isEqualTo("2026-11-02T01:00:00Z");
        assertThat(hours.closes(SHANGHAI)).isEqualTo(closes);
    }
}
