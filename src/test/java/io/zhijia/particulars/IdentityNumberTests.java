package io.zhijia.particulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTests {

    /** The number printed in GB 11643 itself. */
    private static final String STANDARD = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                STANDARD,
                "11010519491231002x",
                " 110105 19491231 002X ",
                "'11010519491231002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105491231002"
            })
    void isReadAsPeopleWriteIt(String typed) {
        assertThat(IdentityNumber.of(typed).text()).isEqualTo(STANDARD);
    }

    @Test
    void tellsBirthAndSex() {
        var number = IdentityNumber.of(STANDARD);

        assertThat(number.born()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.isOfAWoman()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100, LENGTH",
        "110105194912310021X, LENGTH",
        "1.1010519491231E+17, LENGTH",
        "11010519491231002A, CHARACTERS",
        "1101O519491231002X, CHARACTERS",
        "110105194913310020, BIRTH",
        "110105194902300028, BIRTH",
        "110105194912310021, CHECK",
        "110105194912310020, CHECK"
    })
    void isRefusedWithWhatIsWrong(String typed, IdentityNumber.Mistake mistake) {
        assertThatExceptionOfType(IdentityNumber.Wrong.class)
                .isThrownBy(() -> IdentityNumber.of(typed))
                .extracting(IdentityNumber.Wrong::mistake)
                .isEqualTo(mistake);
    }
}
