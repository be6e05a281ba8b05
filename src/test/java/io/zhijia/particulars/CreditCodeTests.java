package io.zhijia.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.particulars.CreditCode.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTests {

    @Test
    void isReadAsPeopleWriteIt() {
        assertThat(CreditCode.of("91350100M000100Y43").text()).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.of(" 91350100-m000100y-43 ").text()).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.of("９１３５０１００Ｍ０００１００Ｙ４３").text()).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.of("81110108MC0000012N").text()).hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4, LENGTH",
        "91350100M000100Y430, LENGTH",
        "9135O100M000100Y43, CHARACTERS",
        "91350100M000100Y33, ORGANISATION",
        "91350100M000100Y44, CHECK",
        "91350101M000100Y43, CHECK"
    })
    void aWrongOneSaysWhatIsWrong(String typed, Mistake mistake) {
        assertThatExceptionOfType(CreditCode.Wrong.class)
                .isThrownBy(() -> CreditCode.of(typed))
                .extracting(CreditCode.Wrong::mistake)
                .isEqualTo(mistake);
    }
}
