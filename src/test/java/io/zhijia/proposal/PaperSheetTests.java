package io.zhijia.proposal;

import static io.zhijia.proposal.Rating.Satisfaction.BASICALLY;
import static io.zhijia.proposal.Rating.Satisfaction.NOT;
import static io.zhijia.proposal.Rating.Satisfaction.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.PaperSheet.Field;
import io.zhijia.proposal.RatingService.Said;
import io.zhijia.refusal.Refusal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperSheetTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);
    private static final MemberId ONE = MemberId.next();
    private static final MemberId OTHER = MemberId.next();
    private static final MemberId THIRD = MemberId.next();
    private static final Said SAID = new Said(SATISFIED, BASICALLY, true, "希望 九月前,落实");

    private final PaperSheet sheet = new PaperSheet(MemberId.next(), List.of());

    @Test
    void countsOnceTwoPersonsReadTheSame() {
        var once = sheet.typed(ONE, SAID, NOW);
        assertThat(once.isAgreed()).isFalse();
        assertThat(once.waiting()).isPresent();

        assertThat(once.typed(OTHER, SAID, NOW).isAgreed()).isTrue();
    }

    @Test
    void blanksAndWidthOfPunctuationAreNoDifference() {
        var both = sheet.typed(ONE, SAID, NOW).typed(OTHER, new Said(SATISFIED, BASICALLY, true, "希望九月前，落实 "), NOW);

        assertThat(both.isAgreed()).isTrue();
    }

    @Test
    void theSamePersonIsNotASecond() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sheet.typed(ONE, SAID, NOW).typed(ONE, SAID, NOW))
                .extracting(Refusal::reason)
                .isEqualTo(HandlingRefusal.TYPED_BY_YOU);
    }

    @Test
    void saysWhatDiffersAndNotHow() {
        var both = sheet.typed(ONE, SAID, NOW).typed(OTHER, new Said(NOT, NOT, false, "没有期限"), NOW);

        assertThat(both.isAgreed()).isFalse();
        assertThat(both.differences()).containsExactly(Field.values());
        assertThat(sheet.typed(ONE, SAID, NOW)
                        .typed(OTHER, new Said(SATISFIED, BASICALLY, false, SAID.reason()), NOW)
                        .differences())
                .containsExactly(Field.MORE);
    }

    @Test
    void whatDiffersIsTypedAgainByTwoAndKept() {
        var differing = sheet.typed(ONE, SAID, NOW).typed(OTHER, new Said(NOT, NOT, false, "没有期限"), NOW);
        assertThat(differing.attempt()).isEqualTo(2);

        var again = differing.typed(OTHER, SAID, NOW);
        assertThat(again.isAgreed()).isFalse();
        assertThat(again.differences()).isEmpty();
        var agreed = again.typed(THIRD, SAID, NOW);
        assertThat(agreed.isAgreed()).isTrue();
        assertThat(agreed.typings()).extracting(PaperSheet.Typing::attempt).containsExactly(1, 1, 2, 2);
    }
}
