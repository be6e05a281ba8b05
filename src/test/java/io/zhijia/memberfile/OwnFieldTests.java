package io.zhijia.memberfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.memberfile.OwnField.Kind;
import io.zhijia.memberfile.OwnField.Seen;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFieldTests {

    @ParameterizedTest
    @CsvSource({
        "NUMBER, '1,200.50', 1200.5",
        "NUMBER, １２, 12",
        "NUMBER, 十二,",
        "NUMBER, 12.34567,",
        "DAY, 1998-09-01, 1998-09-01",
        "DAY, 1998-02-30,",
        "YES_NO, √, 是",
        "YES_NO, 无, 否",
        "YES_NO, 也许,",
        "CHOICE, ' 东校区 ', 东校区",
        "CHOICE, 北校区,"
    })
    void readsWhatIsMeantAndNothingElse(Kind kind, String typed, String kept) {
        assertThat(field(kind).read(typed).orElse(null)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void aTextHasAtMostTwoHundredCharacters(int length, boolean fits) {
        assertThat(field(Kind.TEXT).read("字".repeat(length)).isPresent()).isEqualTo(fits);
    }

    private static OwnField field(Kind kind) {
        return new OwnField(
                OwnFieldId.next(),
                "校区",
                kind,
                kind == Kind.CHOICE ? List.of("东校区", "西校区") : List.of(),
                false,
                Seen.OFFICERS,
                false,
                Instant.EPOCH,
                null);
    }
}
