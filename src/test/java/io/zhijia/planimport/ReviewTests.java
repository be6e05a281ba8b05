package io.zhijia.planimport;

import static io.zhijia.planimport.ImportFixtures.PLAN;
import static io.zhijia.planimport.ImportFixtures.reviewing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.planreader.PlanReader;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private final PlanImport planImport = reviewing(2026);
    private final List<ImportEntry> entries = entries();
    private final Review review = Review.of(planImport, entries);

    @Test
    void noLetterOfTheSourceIsLost() {
        var outline = planImport.outline();

        assertThat(review.source().stream().map(Review.Piece::text).collect(joining()))
                .isEqualTo(PLAN.substring(outline.from(), outline.to()));
        assertThat(review.source()).filteredOn(piece -> piece.entry() != null).hasSameSizeAs(entries);
    }

    @Test
    void entriesStandUnderTheirMonthsInTheOrderOfTheYear() {
        assertThat(review.months())
                .extracting(Review.Month::month)
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 10));
    }

    @Test
    void theRingCountsWhatIsTakenOnly() {
        var dropped = entries.stream().map(entry -> entry.dropped(true)).toList();

        assertThat(review.wheel().segments()).hasSize(12);
        assertThat(review.wheel().segments().get(2).count()).isEqualTo(2);
        assertThat(Review.of(planImport, dropped).wheel().segments()).allMatch(segment -> segment.count() == 0);
        assertThat(Review.of(planImport, dropped).taken()).isZero();
    }

    private List<ImportEntry> entries() {
        var read = PlanReader.read(PLAN, Year.of(2026)).plans().getFirst().calendar();
        return IntStream.range(0, read.size())
                .mapToObj(i -> ImportEntry.read(planImport, i, read.get(i)))
                .toList();
    }
}
