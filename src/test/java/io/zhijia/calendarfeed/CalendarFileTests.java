package io.zhijia.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedItem;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTests {

    private static final LocalDate APRIL_9 = LocalDate.of(2026, 4, 9);
    private final CalendarFile file =
            new CalendarFile("工会年度", ZoneId.of("Asia/Shanghai"), Instant.parse("2026-04-01T00:00:00Z"));

    @Test
    void hoursComeWithTheirTimeZone() {
        assertThat(file.of(List.of(item(LocalTime.of(16, 20), LocalTime.of(17, 0), null))))
                .contains(
                        "BEGIN:VTIMEZONE",
                        "DTSTART;TZID=Asia/Shanghai:20260409T162000",
                        "DTEND;TZID=Asia/Shanghai:20260409T170000");
    }

    @Test
    void wholeDaysEndOnTheDayAfter() {
        assertThat(file.of(List.of(item(null, null, null))))
                .contains(
                        "DTSTART;VALUE=DATE:20260409",
                        "DTEND;VALUE=DATE:20260410",
                        "LOCATION:体育馆",
                        "DTSTAMP:20260401T000000Z");
    }

    @Test
    void whatWasCancelledSaysSo() {
        assertThat(file.of(List.of(item(null, null, APRIL_9)))).contains("STATUS:CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "7, true", "8, false"})
    void cancelledItemsAreShownForAWeek(int daysLater, boolean shown) {
        assertThat(CalendarFile.isShown(item(null, null, APRIL_9), APRIL_9.plusDays(daysLater)))
                .isEqualTo(shown);
    }

    private static PlannedItem item(
            @Nullable LocalTime from, @Nullable LocalTime until, @Nullable LocalDate cancelledOn) {
        return new PlannedItem(
                PlanItemId.of(UUID.randomUUID().toString()),
                PlanId.of(UUID.randomUUID().toString()),
                WorkArea.CULTURE_SPORT,
                java.util.Set.of(),
                LaunchKind.TOURNAMENT,
                "教职工羽毛球赛",
                "",
                APRIL_9,
                APRIL_9,
                false,
                from,
                until,
                "体育馆",
                null,
                Set.of(),
                null,
                0,
                cancelledOn == null,
                null,
                cancelledOn);
    }
}
