package io.zhijia.memberstat;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.memberstat.Span.Scale;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTests {

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3%", "2, 3, 66.7%", "1, 8, 12.5%", "0, 7, 0.0%", "7, 7, 100.0%", "1, 2000, 0.1%"})
    void aShareHasOneDecimalHalfUp(int part, int whole, String share) {
        assertThat(Figure.of("女", part, whole, "").share()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0, false, false", "1, true, false", "2, true, false", "3, false, true"})
    void fewOfASensitiveKindAreNeitherToldNorListed(int count, boolean isHidden, boolean isListed) {
        var figure = new Figure("少数民族", count, 10, "/people", true);

        assertThat(figure.isHidden()).isEqualTo(isHidden);
        assertThat(figure.isListed()).isEqualTo(isListed);
        assertThat(figure.share().isEmpty()).isEqualTo(isHidden);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-05, 2026-03-05",
        "YEAR, 2026-03-05, 2026-01-01",
        "TERM, 2026-06-30, 2026-01-01",
        "TERM, 2026-07-01, 2026-07-01"
    })
    void whereTheCalendarHasNoTermsHalfAYearIsOne(Scale scale, LocalDate day, LocalDate first) {
        assertThat(Span.of(scale, day, SchoolYear.UNSAID)).isEqualTo(new Span(first, day, ""));
    }
}
