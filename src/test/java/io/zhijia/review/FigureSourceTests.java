package io.zhijia.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSourceTests {

    /** The second half of each is what {@code messages} must have a text for. */
    @ParameterizedTest
    @CsvSource({
        "/records, review.source.records",
        "/records?area=CARE&kind=WORK, review.source.records：work.area.CARE、archive.kind.WORK",
        "/records/items, review.source.records.items",
        "/plan/frameworks/fa0c8b0f-23d6-4358-b1d9-7e138c9095e3, review.source.plan.frameworks"
    })
    void anAddressIsSaidInWordsWhicheverOneOfManyItIs(String address, String said) {
        assertThat(FigureSource.of(address, key -> key)).isEqualTo(said);
    }
}
