package io.zhijia.yearstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.almanac.Festival;
import io.zhijia.planning.PlanId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.planning.PlannedItem;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import io.zhijia.yearstart.Offer.Mark;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryOverTests {

    private final CarryOver nextYear = new CarryOver(1);

    @Test
    void aDayMovesOnByAYear() {
        var offer = nextYear.of(done("秋季篮球赛", LocalDate.of(2026, 10, 16)));

        assertThat(offer.begins()).isEqualTo(LocalDate.of(2027, 10, 16));
        assertThat(offer.ticked()).isTrue();
        assertThat(offer.why()).isEqualTo(Mark.NONE);
    }

    @Test
    void whatNamesAFestivalFollowsIt() {
        var offer = nextYear.of(done("重阳节敬老活动", LocalDate.of(2026, 10, 16)));

        assertThat(offer.begins()).isEqualTo(LocalDate.of(2027, 10, 6));
        assertThat(offer.festival()).isEqualTo(Festival.DOUBLE_NINTH);
        assertThat(offer.festivalOffset()).isEqualTo(-2);
    }

    @Test
    void wholeMonthsStayWholeEvenInFebruary() {
        var february = item("走访", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), true, null);

        assertThat(nextYear.of(february).ends()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void whatWasNotDoneIsMarkedAndWhatHappensOnceIsNotTicked() {
        var open = item("走访", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1), false, null);

        assertThat(nextYear.of(open).why()).isEqualTo(Mark.NOT_DONE);
        assertThat(nextYear.of(done("建校 70 周年庆典", LocalDate.of(2026, 4, 1)))).satisfies(offer -> {
            assertThat(offer.why()).isEqualTo(Mark.ONCE);
            assertThat(offer.ticked()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "第42个教师节庆祝大会, 第43个教师节庆祝大会",
        "2026年春季健步走, 2027年春季健步走",
        "第6届读书节, 第7届读书节",
        "第四十届教师节庆祝会, 第四十一届教师节庆祝会",
        "第四十二个教师节, 第四十三个教师节",
        "第六届第三次教代会, 第六届第三次教代会",
        "慰问 2026 名职工, 慰问 2026 名职工"
    })
    void ordinalsMoveOn(String before, String after) {
        assertThat(nextYear.renumbered(before, 2027)).isEqualTo(after);
    }

    private static PlannedItem done(String title, LocalDate day) {
        return item(title, day, day, false, day);
    }

    private static PlannedItem item(
            String title, LocalDate begins, LocalDate ends, boolean wholeMonths, @Nullable LocalDate fulfilled) {
        return new PlannedItem(
                PlanItemId.of(UUID.randomUUID().toString()),
                PlanId.of(UUID.randomUUID().toString()),
                WorkArea.CULTURE_SPORT,
                java.util.Set.of(),
                LaunchKind.EVENT,
                title,
                "",
                begins,
                ends,
                wholeMonths,
                null,
                null,
                "",
                null,
                Set.of(),
                null,
                0,
                fulfilled == null,
                fulfilled,
                null);
    }
}
