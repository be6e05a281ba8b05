package io.zhijia.scoring;

import static io.zhijia.scoring.Schemed.DAY;
import static io.zhijia.scoring.Schemed.content;
import static io.zhijia.scoring.Schemed.refused;
import static io.zhijia.scoring.ScoringRefusal.BOUNDS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.CONSULTATION_RUNS;
import static io.zhijia.scoring.ScoringRefusal.CONSULTATION_TOO_SHORT;
import static io.zhijia.scoring.ScoringRefusal.ITEMS_ARE_NOT_100;
import static io.zhijia.scoring.ScoringRefusal.ITEMS_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.NOT_APPLIED;
import static io.zhijia.scoring.ScoringRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.scoring.ScoringRefusal.OPINIONS_WAIT;
import static io.zhijia.scoring.ScoringRefusal.PASSED_TOO_EARLY;
import static io.zhijia.scoring.ScoringRefusal.WEIGHTS_ARE_NOT_100;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.scoring.SchemeState.InForce;
import io.zhijia.tenancy.UnionId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemeTests {

    private final Scheme draft = Scheme.drafted(
            UnionId.next(), SchemeId.next(), content("勤 60 考勤\n绩 40", Map.of(Side.SELF, 20, Side.GROUP, 80)));

    @Test
    void itemsAreTypedOneOnALine() {
        assertThat(Item.typed("爱岗 敬业 25 考勤、值班\n\n  廉洁 75  "))
                .containsExactly(new Item("爱岗 敬业", 25, "考勤、值班"), new Item("廉洁", 75, ""));
        assertThat(Item.isTyped("爱岗 25\n没有分值")).isFalse();
        assertThat(Item.isTyped("爱岗 1000")).isFalse();
        assertThat(Item.isTyped("爱岗 25\n")).isTrue();
    }

    @Test
    void nobodyIsAskedAboutWhatDoesNotAddUp() {
        var until = DAY.plusDays(7);
        refused(() -> with("勤 60\n绩 39", 20, 80).consulted(until, DAY), ITEMS_ARE_NOT_100);
        refused(() -> with("勤 60\n勤 40", 20, 80).consulted(until, DAY), ITEMS_MIXED_UP);
        refused(() -> with("勤 60\n绩 40", 20, 81).consulted(until, DAY), WEIGHTS_ARE_NOT_100);
        refused(
                () -> Scheme.drafted(
                                draft.union(),
                                draft.id(),
                                content("勤 100", Map.of(Side.SELF, 100), new Bounds(75, 75, 60)))
                        .consulted(until, DAY),
                BOUNDS_MIXED_UP);
    }

    private Scheme with(String items, int self, int group) {
        return Scheme.drafted(draft.union(), draft.id(), content(items, Map.of(Side.SELF, self, Side.GROUP, group)));
    }

    @Test
    void everybodyIsAskedForSevenDaysAndAnsweredBeforeItIsPassed() {
        refused(() -> draft.consulted(DAY.plusDays(6), DAY), CONSULTATION_TOO_SHORT);
        var asked = draft.consulted(DAY.plusDays(7), DAY);
        assertThat(asked.takesOpinions(DAY.plusDays(7))).isTrue();
        assertThat(asked.takesOpinions(DAY.plusDays(8))).isFalse();
        var later = DAY.plusDays(8);
        refused(() -> asked.passed("教代会", DAY.plusDays(7), 0, DAY.plusDays(7)), CONSULTATION_RUNS);
        refused(() -> asked.passed("教代会", later, 1, later), OPINIONS_WAIT);
        refused(() -> asked.passed("教代会", DAY.plusDays(7), 0, later), PASSED_TOO_EARLY);
        refused(() -> asked.passed("教代会", later.plusDays(1), 0, later), PASSED_TOO_EARLY);
        refused(() -> draft.passed("教代会", later, 0, later), NOT_AT_THIS_STAGE);
        assertThat(asked.passed("教代会", later, 0, later).state()).isEqualTo(new InForce("教代会", later));
    }

    @Test
    void itIsReviewedOnceItWasUsedAndRevisedAsTheNextEdition() {
        var later = DAY.plusDays(8);
        var passed = draft.consulted(DAY.plusDays(7), DAY).passed("教代会", later, 0, later);
        refused(() -> passed.rewritten(draft.content()), NOT_AT_THIS_STAGE);
        refused(() -> passed.reviewed("可行", 0, later), NOT_APPLIED);
        var reviewed = passed.reviewed("可行", 1, later);
        refused(reviewed::mustBeInForce, NOT_AT_THIS_STAGE);
        assertThat(reviewed.decision()).isEqualTo("教代会");
        assertThat(reviewed.nextEdition(SchemeId.next()).edition()).isEqualTo(2);
        refused(() -> draft.nextEdition(SchemeId.next()), NOT_AT_THIS_STAGE);
    }
}
